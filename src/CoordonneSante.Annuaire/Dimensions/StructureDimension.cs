using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>The structures by one dimension: each row has the number of its value, in the order of the values.</summary>
/// <remarks>Values are all that can be told apart, whether or not a structure has them: every type, every commune of the
/// directory.</remarks>
internal sealed class StructureDimension
{
    private const string Inconnue = "INCONNUE";
    private const string NonRenseigne = "NON_RENSEIGNE";

    private readonly (Texte? Code, Texte Libelle)[] _values;
    private readonly int[] _ofStructures;
    private readonly int[]? _ofCommunes;
    private readonly bool[] _isInBase;

    /// <param name="kind">Which dimension.</param>
    /// <param name="values">In their order; the code is null for the missing value.</param>
    /// <param name="ofStructures">Value of each structure, by row; row 0 has none and is not read.</param>
    /// <param name="ofCommunes">The same of the communes, for a dimension that they have too.</param>
    public StructureDimension(DimensionStructure kind, (Texte? Code, Texte Libelle)[] values, int[] ofStructures, int[]? ofCommunes = null)
    {
        Kind = kind;
        _values = values;
        _ofStructures = ofStructures;
        _ofCommunes = ofCommunes;
        _isInBase = new bool[values.Length];
        Inconnues = [.. Enumerable.Range(0, values.Length).Where(IsUnknown)];
        foreach (var value in ofStructures.AsSpan(1))
        {
            _isInBase[value] = true;
        }
    }

    public DimensionStructure Kind { get; }

    /// <summary>The classification, for a dimension that is one; else null.</summary>
    public Indicateur? Indicateur { get; init; }

    public int ValueCount => _values.Length;

    /// <summary>Whether the value of a structure follows from its commune.</summary>
    public bool IsLocation =>
        Kind is DimensionStructure.Region or DimensionStructure.Departement or DimensionStructure.Epci or DimensionStructure.Commune;

    /// <summary>Whether communes have values too, so that cells have a population. A location always, the zoning as well.</summary>
    public bool IsTerritorial => _ofCommunes is not null;

    /// <summary>The values that say that the true one is not known: it may be any of the others.</summary>
    public int[] Inconnues { get; }

    /// <summary>The first of the values, in their order, that the files cannot hold whole yet; none when negative.</summary>
    public int FirstIncomplete { get; init; } = -1;

    public int[] OfStructures => _ofStructures;

    public int[] OfCommunes => _ofCommunes ?? throw new InvalidOperationException($"Communes have no {Kind}.");

    public Texte? CodeOf(int value) => _values[value].Code;

    public Texte LibelleOf(int value) => _values[value].Libelle;

    /// <summary>Whether at least one structure of the directory has the value.</summary>
    public bool IsInBase(int value) => _isInBase[value];

    /// <summary>Whether the files cannot hold all the structures of the value yet: a year that is not over, or hardly.</summary>
    public bool IsIncomplete(int value) => FirstIncomplete >= 0 && value >= FirstIncomplete && CodeOf(value) is not null;

    /// <summary>How many of the rows have each value; values that none has are left out. Reorders the span.</summary>
    public EffectifParCle[] Count(Span<int> rows) => rows.Length < _values.Length ? CountFew(rows) : CountMany(rows);

    /// <summary>Without a look at each value.</summary>
    private EffectifParCle[] CountFew(Span<int> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _ofStructures[rows[i]];
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
            counts.Add(new EffectifParCle(CodeOf(value), LibelleOf(value), end - start));
            start = end;
        }
        return [.. counts];
    }

    /// <summary>Without an order of the rows.</summary>
    private EffectifParCle[] CountMany(ReadOnlySpan<int> rows)
    {
        var counts = new int[_values.Length];
        foreach (var row in rows)
        {
            counts[_ofStructures[row]]++;
        }
        var found = new List<EffectifParCle>();
        for (var value = 0; value < counts.Length; value++)
        {
            if (counts[value] > 0)
            {
                found.Add(new EffectifParCle(CodeOf(value), LibelleOf(value), counts[value]));
            }
        }
        return [.. found];
    }

    /// <remarks>A commune of no EPCI and a structure that is no health centre are known to have no value.</remarks>
    private bool IsUnknown(int value) => Kind switch
    {
        DimensionStructure.CategorieGestionnaire => CodeOf(value) is null or { Value: Inconnue },
        DimensionStructure.Specialite => CodeOf(value) is { Value: Inconnue },
        DimensionStructure.ZonageMedecin => CodeOf(value) is { Value: NonRenseigne },
        DimensionStructure.EnQuartierPrioritaire or DimensionStructure.AnneeOuverture or DimensionStructure.Indicateur =>
            CodeOf(value) is null,
        _ => false,
    };
}
