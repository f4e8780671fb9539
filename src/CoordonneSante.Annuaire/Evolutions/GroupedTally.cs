using CoordonneSante.Annuaire.Statistiques;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>Counts what became of structures, by the values of up to three dimensions; by none, all together.</summary>
internal sealed class GroupedTally(IReadOnlyList<DimensionSuivie> dimensions)
{
    private readonly SortedDictionary<(int, int, int), EffectifsEvolution> _groups = [];

    /// <param name="structure">A structure that counts in at least one version.</param>
    /// <param name="natures">What happened to it.</param>
    /// <param name="isLate">Whether it says that it opened before the first version was extracted.</param>
    public void Add(in StructureSuivie structure, IReadOnlyList<NatureChangement> natures, bool isLate)
    {
        var (before, after) = (
            structure.CountsBefore ? KeyBefore(structure.RowBefore) : default,
            structure.CountsAfter ? KeyAfter(structure.RowAfter) : default);
        if (structure is { CountsBefore: true, CountsAfter: true } && before == after)
        {
            Group(before).Keep(natures);
            return;
        }
        if (structure.CountsBefore)
        {
            Group(before).Leave(natures);
        }
        if (structure.CountsAfter)
        {
            Group(after).Join(natures, isLate);
        }
    }

    /// <summary>In the order of their values. Without dimension, one group, be it empty.</summary>
    public List<GroupeEvolution> Groupes()
    {
        if (dimensions.Count == 0)
        {
            Group(default);
        }
        return [.. _groups.Select(group => new GroupeEvolution(ClesOf(group.Key), group.Value))];
    }

    private CleStatistique[] ClesOf((int, int, int) key)
    {
        ReadOnlySpan<int> values = [key.Item1, key.Item2, key.Item3];
        var cles = new CleStatistique[dimensions.Count];
        for (var i = 0; i < cles.Length; i++)
        {
            cles[i] = dimensions[i][values[i]];
        }
        return cles;
    }

    private EffectifsEvolution Group((int, int, int) key)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            group = new EffectifsEvolution();
            _groups.Add(key, group);
        }
        return group;
    }

    private (int, int, int) KeyBefore(int row) => Key(dimension => dimensions[dimension].Before(row));

    private (int, int, int) KeyAfter(int row) => Key(dimension => dimensions[dimension].After(row));

    private (int, int, int) Key(Func<int, int> valueOf) => (ValueAt(0, valueOf), ValueAt(1, valueOf), ValueAt(2, valueOf));

    private int ValueAt(int dimension, Func<int, int> valueOf) => dimension < dimensions.Count ? valueOf(dimension) : 0;
}
