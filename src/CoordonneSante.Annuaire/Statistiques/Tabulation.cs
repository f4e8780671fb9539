using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The cells of a table by any dimensions, with what is known of the territory of each.</summary>
internal sealed class Tabulation
{
    private readonly StructureDimension[] _dimensions;
    private readonly StructureDimension[] _territorial;
    private readonly TerritoryGrouping _grouping;
    private readonly Axis[] _axes;
    private readonly StructureDimension?[] _dimensionOfAxis;
    private readonly int _territoryAxis;

    // Of each dimension, its axis, and its place among the territorial ones.
    private readonly (int Axis, int Territorial)[] _places;
    private readonly int _typeAxis;

    // By type where cells have one, since régions are covered type by type; else once.
    private readonly TerritorySum[][] _sums;
    private readonly Cells _cells;
    private readonly Cells? _cellsByCommune;

    /// <param name="statistics">What is prepared for all answers.</param>
    /// <param name="dimensions">The dimensions, in the order that decides that of the cells.</param>
    /// <param name="domain">The communes whose inhabitants count.</param>
    /// <param name="rows">The structures to count; read only during this call.</param>
    /// <param name="expected">What empty cells may be; null to have none.</param>
    /// <param name="deadline">Ends the computation.</param>
    public Tabulation(
        StructureStatistiques statistics,
        StructureDimension[] dimensions,
        Domain domain,
        RowSet rows,
        ExpectedValues? expected,
        Deadline deadline)
    {
        _dimensions = dimensions;
        _territorial = [.. dimensions.Where(dimension => dimension.IsTerritorial)];
        _grouping = statistics.Group(_territorial);

        // The territory has an axis of its own, where the first of its dimensions stands.
        _territoryAxis = Math.Max(Array.FindIndex(dimensions, dimension => dimension.IsTerritorial), 0);
        var others = dimensions.Where(dimension => !dimension.IsTerritorial).ToList();
        _dimensionOfAxis = [.. others[.._territoryAxis], null, .. others[_territoryAxis..]];

        _places = Array.ConvertAll(dimensions, dimension => dimension.IsTerritorial
            ? (_territoryAxis, Array.IndexOf(_territorial, dimension))
            : (Array.IndexOf(_dimensionOfAxis, dimension), -1));

        var isNational = ReferenceEquals(domain.Leaves, statistics.Territoires.France.Rows);
        var territory = isNational ? Axis.Whole(_grouping.Count) : TerritoryAxis(domain, rows, deadline);
        _typeAxis = Array.FindIndex(_dimensionOfAxis, dimension => dimension?.Kind == DimensionStructure.Type);
        var sums = new Dictionary<RowSet, TerritorySum[]>();
        _sums = _typeAxis < 0 ? [Sum(domain.Types)] : [.. Enum.GetValues<TypeStructure>().Select(type => Sum(TypesAdmis.Of(type)))];

        TerritorySum[] Sum(TypesAdmis types)
        {
            var covered = statistics.Couverture.Communes(types);
            if (!sums.TryGetValue(covered, out var found))
            {
                found = isNational
                    ? statistics.NationalSums(_territorial, covered, domain.Denominateurs)
                    : TerritorySum.Sum(_grouping, territory, domain.Leaves, domain.Denominateurs, covered, deadline);
                sums.Add(covered, found);
            }
            return found;
        }

        var expectedOfAxis = Array.ConvertAll(_dimensionOfAxis, dimension => dimension is null ? null : expected?.Of(dimension));
        _axes = Array.ConvertAll(_dimensionOfAxis, dimension => dimension is null ? territory : Axis.Whole(dimension.ValueCount));
        for (var i = 0; i < _axes.Length; i++)
        {
            deadline.Check();
            if (_dimensionOfAxis[i] is { } dimension)
            {
                _axes[i] = OtherAxis(dimension, rows, expectedOfAxis[i], deadline);
            }
        }
        var values = Array.ConvertAll(_dimensionOfAxis, dimension => dimension?.OfStructures ?? _grouping.OfStructures);
        deadline.Check();
        _cells = Cells.Tally(_axes, values, rows, expected is null ? null : Expected(expectedOfAxis), deadline);
        var counted = domain.Denominateurs.Counted(rows);
        if (_grouping.ByStructuresCommune is not null || counted is not null)
        {
            deadline.Check();
            values[_territoryAxis] = _grouping.ByStructuresCommune ?? values[_territoryAxis];
            _cellsByCommune = Cells.Tally(_axes, values, counted ?? rows, null, deadline);
        }
        if (!AreTerritorialTogether(dimensions))
        {
            _cells = _cells.Sorted(RankOf);
        }
    }

    public int Count => _cells.Count;

    public bool IsTruncated => _cells.IsTruncated;

    public int CountOf(int cell) => _cells.CountOf(cell);

    /// <summary>The structures of the cell's other values in the communes of its territory, of those that a rate may count: see
    /// <see cref="TerritoryGrouping.ByStructuresCommune"/> and <see cref="Denominateurs.Counted"/>.</summary>
    public int NumeratorOf(int cell) =>
        _cellsByCommune is null ? _cells.CountOf(cell) : CountAt(_cellsByCommune, _cells.NumberOf(cell));

    public ref readonly TerritorySum SumOf(int cell) =>
        ref SumsOf(_typeAxis < 0 ? 0 : _axes[_typeAxis].ValueAt(_cells.PositionOf(cell, _typeAxis)))[
            _cells.PositionOf(cell, _territoryAxis)];

    public int ValueOf(int cell, int dimension)
    {
        var (axis, territorial) = _places[dimension];
        var value = _axes[axis].ValueAt(_cells.PositionOf(cell, axis));
        return territorial < 0 ? value : _grouping.ValueOf(value, territorial);
    }

    /// <summary>What there is under values that perhaps no cell has, by dimension.</summary>
    /// <remarks>For dimensions of which the territorial ones stand together.</remarks>
    public (int Count, int Numerator, TerritorySum Sum) Find(ReadOnlySpan<int> values)
    {
        Span<int> territory = stackalloc int[_territorial.Length];
        var number = 0L;
        var sum = default(TerritorySum);
        var sums = SumsOf(_typeAxis < 0 ? 0 : values[Array.IndexOf(_dimensions, _dimensionOfAxis[_typeAxis])]);
        for (var i = 0; i < _axes.Length; i++)
        {
            int position;
            if (i == _territoryAxis)
            {
                for (var j = 0; j < territory.Length; j++)
                {
                    territory[j] = values[Array.IndexOf(_dimensions, _territorial[j])];
                }
                var combination = _grouping.Find(territory);
                position = combination < 0 ? -1 : _axes[i].PositionOf(combination);
                sum = position < 0 ? default : sums[position];
            }
            else
            {
                position = _axes[i].PositionOf(values[Array.IndexOf(_dimensions, _dimensionOfAxis[i])]);
            }
            number = position < 0 || number < 0 ? -1 : (number * _axes[i].Count) + position;
        }
        return (CountAt(_cells, number), CountAt(_cellsByCommune ?? _cells, number), sum);
    }

    /// <summary>Number of the cell of each structure, to find the structures of a cell; see <see cref="NumberOf"/>.</summary>
    public void Number(Span<long> numbers, ReadOnlySpan<int> rows)
    {
        numbers.Clear();
        for (var i = 0; i < _axes.Length; i++)
        {
            _axes[i].Extend(numbers, rows, _dimensionOfAxis[i]?.OfStructures ?? _grouping.OfStructures);
        }
    }

    public long NumberOf(int cell) => _cells.NumberOf(cell);

    private static int CountAt(Cells cells, long number) =>
        number >= 0 && cells.Find(number) is >= 0 and var cell ? cells.CountOf(cell) : 0;

    private Axis TerritoryAxis(Domain domain, RowSet rows, Deadline deadline)
    {
        using var kept = RowSet.Empty(_grouping.Count);
        foreach (var row in domain.Leaves)
        {
            deadline.Check();
            kept.Add(_grouping.OfCommunes[row]);
        }
        foreach (var row in rows)
        {
            deadline.Check();
            kept.Add(_grouping.OfStructures[row]);
            kept.Add(_grouping.ByStructuresCommune?[row] ?? -1);
        }
        foreach (var (commune, combination) in _grouping.Possible)
        {
            if (domain.Leaves.Contains(commune))
            {
                kept.Add(combination);
            }
        }
        return Axis.Of(kept);
    }

    private static Axis OtherAxis(StructureDimension dimension, RowSet rows, RowSet? expected, Deadline deadline)
    {
        using var kept = expected?.Copy() ?? RowSet.Empty(dimension.ValueCount);
        foreach (var row in rows)
        {
            deadline.Check();
            kept.Add(dimension.OfStructures[row]);
        }
        return Axis.Of(kept);
    }

    private bool[][] Expected(RowSet?[] expectedOfAxis)
    {
        var expected = new bool[_axes.Length][];
        for (var i = 0; i < expected.Length; i++)
        {
            expected[i] = new bool[_axes[i].Count];
            for (var position = 0; position < expected[i].Length; position++)
            {
                expected[i][position] = i == _territoryAxis
                    ? IsPossible(_sums[0][position])
                    : expectedOfAxis[i]?.Contains(_axes[i].ValueAt(position)) == true;
            }
        }
        return expected;
    }

    /// <param name="type">Number of the type of a cell; 0 where cells have none.</param>
    private TerritorySum[] SumsOf(int type) => _sums[type];

    private static bool IsPossible(in TerritorySum sum) => sum.Communes > 0 || sum.MayHaveMore;

    private static bool AreTerritorialTogether(StructureDimension[] dimensions) =>
        dimensions
            .SkipWhile(dimension => !dimension.IsTerritorial)
            .SkipWhile(dimension => dimension.IsTerritorial)
            .All(dimension => !dimension.IsTerritorial);

    private long RankOf(int cell)
    {
        var rank = 0L;
        for (var i = 0; i < _dimensions.Length; i++)
        {
            rank = (rank * _dimensions[i].ValueCount) + ValueOf(cell, i);
        }
        return rank;
    }
}
