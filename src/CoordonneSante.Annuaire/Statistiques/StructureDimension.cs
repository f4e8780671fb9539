using CoordonneSante.Annuaire.Structures;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The structures by one dimension: each row has the number of its value, in the order of the values.</summary>
internal sealed class StructureDimension
{
    private readonly int[] _valueOfRow;
    private readonly (Texte? Code, Texte Libelle)[] _values;

    public StructureDimension(StructureTable structures, Func<Structure, DimensionKey> keyOf)
    {
        var keys = structures.Records.Select(keyOf).ToList();
        var values = keys.Distinct().OrderBy(key => key.Rank).ThenBy(key => key.Code, StringComparer.Ordinal).ToList();
        var numbers = values.Index().ToDictionary(value => value.Item, value => value.Index);
        _valueOfRow = [0, .. keys.Select(key => numbers[key])];
        _values = [.. values.Select(value => (value.Code is { } code ? new Texte(code) : null, new Texte(value.Libelle)))];
    }

    /// <summary>How many of the rows have each value; values that none has are left out. Reorders the span.</summary>
    public EffectifParCle[] Count(Span<int> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _valueOfRow[rows[i]];
        }
        rows.Sort();
        var counts = new List<EffectifParCle>();
        for (var start = 0; start < rows.Length;)
        {
            var value = rows[start];
            var end = start;
            while (end < rows.Length && rows[end] == value)
            {
                end++;
            }
            counts.Add(new EffectifParCle(_values[value].Code, _values[value].Libelle, end - start));
            start = end;
        }
        return [.. counts];
    }
}
