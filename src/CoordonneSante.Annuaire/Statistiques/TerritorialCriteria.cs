using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Applies to communes what a filter on structures says of their commune, so that rates divide by the right population.</summary>
/// <remarks>
/// Criteria on <c>commune</c> count, alone, under <c>and</c>, and under <c>or</c> and <c>not</c> when nothing else is there. Others about
/// the place (own zoning, quarter, position, address) fit no set of communes: the population is then unknown.
/// </remarks>
internal sealed class TerritorialCriteria(CommuneTable communes)
{
    private static readonly StructureFilter Nothing = new();

    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>The criteria that fit no set of communes, in the order of their names.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>Keeps the communes whose structures may satisfy the filter.</summary>
    /// <param name="leaves">Rows of communes.</param>
    /// <param name="where">A filter that was found valid.</param>
    public void Narrow(RowSet leaves, StructureFilter where)
    {
        if (where.Commune.IsGiven)
        {
            if (where.Commune.Value is { } commune)
            {
                commune.Visit(new Narrowing(leaves), communes);
            }
            else
            {
                leaves.Clear();
            }
        }
        NoteOthers(where);
        foreach (var filter in where.And.Value ?? [])
        {
            Narrow(leaves, filter);
        }
        if (where.Or is { IsGiven: true, Value: { } alternatives })
        {
            NarrowToAny(leaves, alternatives);
        }
        if (where.Not is { IsGiven: true, Value: { } excluded })
        {
            Exclude(leaves, excluded);
        }
    }

    /// <summary>Whether the filter says something of the place of structures.</summary>
    public static bool IsTerritorial(StructureFilter? where) =>
        where is not null && (where.Commune.IsGiven || OthersOf(where).Any() || Nested(where).Any(IsTerritorial));

    private void NarrowToAny(RowSet leaves, IReadOnlyList<StructureFilter> alternatives)
    {
        if (!alternatives.All(IsOfCommuneAlone))
        {
            NoteUnlessFree("or", alternatives.Any(IsTerritorial));
            return;
        }
        using var union = RowSet.Empty(leaves.Size);
        foreach (var alternative in alternatives)
        {
            using var branch = leaves.Copy();
            Narrow(branch, alternative);
            union.UnionWith(branch);
        }
        leaves.IntersectWith(union);
    }

    private void Exclude(RowSet leaves, StructureFilter excluded)
    {
        if (!IsOfCommuneAlone(excluded))
        {
            NoteUnlessFree("not", IsTerritorial(excluded));
            return;
        }
        using var branch = leaves.Copy();
        Narrow(branch, excluded);
        leaves.ExceptWith(branch);
    }

    private void NoteUnlessFree(string group, bool isTerritorial)
    {
        if (isTerritorial)
        {
            _unknown.Add($"{group}: {{commune}}");
        }
    }

    private void NoteOthers(StructureFilter where)
    {
        foreach (var name in OthersOf(where))
        {
            _unknown.Add(name);
        }
    }

    private static IEnumerable<string> OthersOf(StructureFilter where)
    {
        if (where.ZonageMedecin.IsGiven)
        {
            yield return "zonageMedecin";
        }
        if (where.QuartierPrioritaire.IsGiven)
        {
            yield return "quartierPrioritaire";
        }
        if (where.Position.IsGiven)
        {
            yield return "position";
        }
        if (where.Emprise.IsGiven)
        {
            yield return "emprise";
        }
        if (where.Adresse.IsGiven)
        {
            yield return "adresse";
        }
    }

    private static bool IsOfCommuneAlone(StructureFilter where) =>
        where with { Commune = default, And = default, Or = default, Not = default } == Nothing && Nested(where).All(IsOfCommuneAlone);

    private static IEnumerable<StructureFilter> Nested(StructureFilter where) =>
        [
            .. where.And.Value ?? [],
            .. where.Or.Value ?? [],
            .. where.Not.Value is { } excluded ? [excluded] : Array.Empty<StructureFilter>(),
        ];
}
