using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>One dimension of the structures over two versions of the directory: equal codes have equal numbers, in the order of the
/// values.</summary>
internal sealed class DimensionSuivie
{
    private readonly CleStatistique[] _values;
    private readonly int[] _before;
    private readonly int[] _after;

    /// <param name="before">The dimension in the first version.</param>
    /// <param name="after">The same in the second version.</param>
    public DimensionSuivie(StructureDimension before, StructureDimension after)
    {
        // Territories and years come and go, and are in the order of their codes; the values of other dimensions are always the same ones.
        var comeAndGo = after.IsLocation || after.Kind == DimensionStructure.AnneeOuverture;
        _values = comeAndGo
            ?
            [
                .. ValuesOf(after)
                    .UnionBy(ValuesOf(before), CodeOf)
                    .OrderBy(value => value.Code is null)
                    .ThenBy(CodeOf, StringComparer.Ordinal),
            ]
            : [.. Enumerable.Range(0, after.ValueCount).Select(value => ValueOf(after, value))];
        var numbers = _values.Index().ToDictionary(value => CodeOf(value.Item), value => value.Index);
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
        var counts = new int[_values.Length];
        foreach (var row in rows)
        {
            counts[valueOf[row]]++;
        }
        return counts;
    }

    /// <summary>Those that structures of the version have.</summary>
    private static IEnumerable<CleStatistique> ValuesOf(StructureDimension dimension) =>
        Enumerable.Range(0, dimension.ValueCount).Where(dimension.IsInBase).Select(value => ValueOf(dimension, value));

    private static CleStatistique ValueOf(StructureDimension dimension, int value) =>
        new(dimension.Kind, dimension.CodeOf(value), dimension.LibelleOf(value));

    /// <summary>Empty for the missing value: no code is.</summary>
    private static string CodeOf(CleStatistique value) => value.Code?.Value ?? "";

    private static int[] NumbersOf(StructureDimension dimension, Dictionary<string, int> numbers) =>
        [0, .. dimension.OfStructures.Skip(1).Select(value => numbers[CodeOf(ValueOf(dimension, value))])];
}
