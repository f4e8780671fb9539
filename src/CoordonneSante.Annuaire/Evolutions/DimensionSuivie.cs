using CoordonneSante.Annuaire.Columns;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>One dimension of the structures over two versions of the directory: equal codes have equal numbers, in the order of the values.</summary>
internal sealed class DimensionSuivie
{
    private readonly List<CleStatistique> _values;
    private readonly int[] _before;
    private readonly int[] _after;

    public DimensionSuivie(DimensionStructure kind, StructureDimension before, StructureDimension after)
    {
        _values = [.. ValuesOf(kind, after)];
        var known = _values.Select(value => value.Code?.Value).ToHashSet();
        var gone = ValuesOf(kind, before).Where(value => !known.Contains(value.Code?.Value)).ToList();
        if (gone.Count > 0)
        {
            // Values come and go in no other dimensions than those that are in the order of their codes, the missing value last.
            _values = [.. _values.Concat(gone).OrderBy(value => value.Code is null).ThenBy(value => value.Code?.Value, StringComparer.Ordinal)];
        }
        var numbers = _values.Index().ToDictionary(value => value.Item.Code?.Value ?? "", value => value.Index);
        _before = NumbersOf(before, numbers);
        _after = NumbersOf(after, numbers);
    }

    /// <summary>Number of the value of a structure of the first version.</summary>
    public int Before(int row) => _before[row];

    /// <summary>Number of the value of a structure of the second version.</summary>
    public int After(int row) => _after[row];

    /// <summary>The value; its label is that of the second version, where both have it.</summary>
    public CleStatistique this[int value] => _values[value];

    /// <summary>The values that only one of the versions has structures of.</summary>
    public IReadOnlySet<int> InOneOnly()
    {
        var values = _before.Skip(1).ToHashSet();
        values.SymmetricExceptWith(_after.Skip(1));
        return values;
    }

    /// <summary>What is left out of each version, value by value; a value that leaves nothing out is not there.</summary>
    /// <param name="values">The values left out.</param>
    /// <param name="rowsBefore">The structures in question of the first version.</param>
    /// <param name="rowsAfter">The structures in question of the second version.</param>
    public IReadOnlyList<NonComparable> LeftOut(IReadOnlySet<int> values, RowSet rowsBefore, RowSet rowsAfter)
    {
        var before = Count(rowsBefore, _before);
        var after = Count(rowsAfter, _after);
        return
        [
            .. values.Order().Where(value => before[value] + after[value] > 0)
                .Select(value => new NonComparable(_values[value].Code, _values[value].Libelle, before[value], after[value])),
        ];
    }

    private int[] Count(RowSet rows, int[] valueOf)
    {
        var counts = new int[_values.Count];
        foreach (var row in rows)
        {
            counts[valueOf[row]]++;
        }
        return counts;
    }

    private static IEnumerable<CleStatistique> ValuesOf(DimensionStructure kind, StructureDimension dimension) =>
        Enumerable.Range(0, dimension.ValueCount).Select(value => new CleStatistique(kind, dimension.CodeOf(value), dimension.LibelleOf(value)));

    private static int[] NumbersOf(StructureDimension dimension, Dictionary<string, int> numbers) =>
        [0, .. dimension.OfStructures.Skip(1).Select(value => numbers[dimension.CodeOf(value)?.Value ?? ""])];
}
