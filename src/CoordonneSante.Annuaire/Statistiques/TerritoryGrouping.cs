using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The communes and the structures by several territorial dimensions at once: one number per combination that occurs.</summary>
/// <remarks>Combinations are numbered in the order of their values, the first dimension first. Without dimension there is one.</remarks>
internal sealed class TerritoryGrouping
{
    private readonly StructureDimension[] _dimensions;
    private readonly long[] _strides;
    private readonly long[] _keys;

    public TerritoryGrouping(IReadOnlyList<StructureDimension> dimensions, StructureTable structures)
    {
        _dimensions = [.. dimensions];
        _strides = [.. _dimensions.Select((_, i) => _dimensions.Skip(i + 1).Aggregate(1L, (stride, next) => stride * next.ValueCount))];
        var communes = structures.Commune.Target;
        var zoning = Array.FindIndex(_dimensions, dimension => dimension.Kind == DimensionStructure.ZonageMedecin);
        var ofCommunes = Keys(communes.Count, dimension => dimension.OfCommunes);
        var ofStructures = Keys(structures.Count, dimension => dimension.OfStructures);
        var possible = Possibilities(communes.Count, ofCommunes).ToList();
        _keys = [.. ofCommunes.Skip(1).Concat(ofStructures.Skip(1)).Concat(possible.Select(item => item.Key)).Distinct().Order()];
        OfCommunes = Array.ConvertAll(ofCommunes, IndexOf);
        OfStructures = Array.ConvertAll(ofStructures, IndexOf);
        Possible = [.. possible.Select(item => (item.Commune, IndexOf(item.Key)))];
        ByStructuresCommune = zoning < 0 ? null : new int[structures.Count + 1];
        for (var row = 1; row <= structures.Count && ByStructuresCommune is not null; row++)
        {
            ByStructuresCommune[row] = OfCommunes[structures.Commune.Column.Ranks[row]];
        }
    }

    public int Count => _keys.Length;

    /// <summary>Combination of each commune, by row; 0 for row 0.</summary>
    public int[] OfCommunes { get; }

    /// <summary>Combination of each structure, by row; 0 for row 0.</summary>
    public int[] OfStructures { get; }

    /// <summary>The combination of each structure's commune, by row of the structure; null when it is always that of the
    /// structure.</summary>
    /// <remarks>They differ where a quarter has a zoning of its own. Populations are known by commune: rates count structures so.</remarks>
    public int[]? ByStructuresCommune { get; }

    /// <summary>Combinations that communes of which a value is not known might be in.</summary>
    public (int Commune, int Combination)[] Possible { get; }

    /// <summary>Value of a combination by the dimension at an index.</summary>
    public int ValueOf(int combination, int dimension) =>
        (int)(_keys[combination] / _strides[dimension] % _dimensions[dimension].ValueCount);

    /// <returns>Negative when the combination does not occur.</returns>
    public int Find(ReadOnlySpan<int> values)
    {
        var key = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            key = (key * _dimensions[i].ValueCount) + values[i];
        }
        return Array.BinarySearch(_keys, key);
    }

    private int IndexOf(long key) => Math.Max(Array.BinarySearch(_keys, key), 0);

    private long[] Keys(int rowCount, Func<StructureDimension, int[]> valuesOf)
    {
        var keys = new long[rowCount + 1];
        foreach (var dimension in _dimensions)
        {
            var values = valuesOf(dimension);
            for (var row = 1; row < keys.Length; row++)
            {
                keys[row] = (keys[row] * dimension.ValueCount) + values[row];
            }
        }
        return keys;
    }

    /// <summary>Of each commune of which values are not known, all that they might be together, but for what the commune is counted
    /// under.</summary>
    private IEnumerable<(int Commune, long Key)> Possibilities(int communeCount, long[] keys)
    {
        for (var row = 1; row <= communeCount; row++)
        {
            var own = keys[row];
            var found = new List<long> { own };
            for (var i = 0; i < _dimensions.Length; i++)
            {
                var (value, stride) = (_dimensions[i].OfCommunes[row], _strides[i]);
                if (Array.IndexOf(_dimensions[i].Inconnues, value) >= 0)
                {
                    var count = _dimensions[i].ValueCount;
                    found = [.. found.SelectMany(key => Enumerable.Range(0, count).Select(other => key + ((other - value) * stride)))];
                }
            }
            foreach (var key in found)
            {
                if (key != own)
                {
                    yield return (row, key);
                }
            }
        }
    }
}
