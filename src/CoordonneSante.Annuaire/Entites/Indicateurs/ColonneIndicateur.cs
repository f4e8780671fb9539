using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>The values of an indicator, by row of the communes; row 0, the missing commune, has none.</summary>
internal sealed class ColonneIndicateur
{
    private readonly double[] _valeurs;
    private readonly int[] _classes;
    private readonly Texte?[] _regles;
    private readonly Lazy<ValueColumn<double>> _numbers;
    private readonly Lazy<TextColumn> _texts;

    private ColonneIndicateur(double[] valeurs, int[] classes, Texte?[] regles, IReadOnlyList<ClasseIndicateur> known)
    {
        _valeurs = valeurs;
        _classes = classes;
        _regles = regles;
        Classes = known;
        _numbers = new(() => ValueColumns.OfNumbers(Array.ConvertAll(valeurs, value => double.IsNaN(value) ? null : (double?)value)));
        _texts = new(() =>
            TextColumn.Build(Array.ConvertAll(classes, value => value > 0 ? known[value - 1].Code : null), TextOrder.Codes));
    }

    public IReadOnlyList<ClasseIndicateur> Classes { get; }

    public int NombreCommunes { get; private init; }

    public int NombreCommunesDeduites { get; private init; }

    /// <summary>For filters.</summary>
    public ValueColumn<double> Nombres => _numbers.Value;

    /// <inheritdoc cref="Nombres"/>
    public TextColumn Textes => _texts.Value;

    /// <summary>By row; NaN where not known.</summary>
    public ReadOnlySpan<double> Valeurs => _valeurs;

    /// <summary>By row, the place of the class among <see cref="Classes"/>, from 1; 0 where not known.</summary>
    public ReadOnlySpan<int> RangsDeClasse => _classes;

    /// <param name="values">Of this indicator, each with the row of its commune.</param>
    /// <param name="classes">Of this indicator, in any order.</param>
    /// <param name="isLeaf">By row, whether a commune is not made of arrondissements municipaux.</param>
    /// <param name="textes">Where the texts are kept.</param>
    /// <exception cref="InvalidDataException">A value is of a class that is not there.</exception>
    public static ColonneIndicateur Build(
        IEnumerable<(int Row, IndicateurCommuneRow Value)> values,
        IEnumerable<IndicateurClasseRow> classes,
        bool[] isLeaf,
        TextePool textes)
    {
        var ordered = classes.OrderBy(classe => classe.Rang).ThenBy(classe => classe.Code, StringComparer.Ordinal).ToList();
        var numbers = ordered.Index().ToDictionary(classe => classe.Item.Code, classe => classe.Index + 1, StringComparer.Ordinal);
        var (valeurs, rangs, regles) = (new double[isLeaf.Length], new int[isLeaf.Length], new Texte?[isLeaf.Length]);
        Array.Fill(valeurs, double.NaN);
        var (known, deduced, communes) = (0, 0, new int[ordered.Count + 1]);
        foreach (var (row, value) in values)
        {
            valeurs[row] = value.Valeur ?? double.NaN;
            rangs[row] = value.Classe is not { } classe ? 0 : numbers.TryGetValue(classe, out var number)
                ? number
                : throw new InvalidDataException($"« {classe} » n'est pas une classe de « {value.CodeIndicateur} ».");
            regles[row] = textes.Get(value.Regle);
            known += isLeaf[row] ? 1 : 0;
            deduced += isLeaf[row] && value.Regle is not null ? 1 : 0;
            communes[rangs[row]] += isLeaf[row] ? 1 : 0;
        }
        return new(
            valeurs,
            rangs,
            regles,
            [.. ordered.Select((classe, i) => new ClasseIndicateur(textes.Get(classe.Code), textes.Get(classe.Libelle), communes[i + 1]))])
        {
            NombreCommunes = known,
            NombreCommunesDeduites = deduced,
        };
    }

    public double? ValeurOf(int row) => double.IsNaN(_valeurs[row]) ? null : _valeurs[row];

    public ClasseIndicateur? ClasseOf(int row) => _classes[row] > 0 ? Classes[_classes[row] - 1] : null;

    public Texte? RegleOf(int row) => _regles[row];
}
