using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>One level that the lines of a table are compared with, and the figures of its territories.</summary>
internal sealed class ComparisonLevel
{
    private const int Unset = -1;
    private const int Several = -2;

    private readonly StructureDimension? _dimension;
    private readonly StructureDimension[] _dimensions;
    private readonly Tabulation _cells;
    private readonly Tabulation _totals;
    private readonly int[] _valueOfPlace;
    private readonly Texte _libelleFrance;

    /// <param name="statistics">What is prepared for all answers.</param>
    /// <param name="niveau">The level.</param>
    /// <param name="others">The dimensions of the lines that are no location.</param>
    /// <param name="places">The places of the lines.</param>
    /// <param name="territoire">The territory of the table.</param>
    /// <param name="domain">The communes of France that the table's filter keeps.</param>
    /// <param name="everywhere">The structures of France that the table's filter keeps; read only during this call.</param>
    /// <param name="deadline">Ends the computation.</param>
    public ComparisonLevel(
        StructureStatistiques statistics,
        NiveauTerritoire niveau,
        StructureDimension[] others,
        TerritoryGrouping places,
        Territoire territoire,
        Domain domain,
        RowSet everywhere,
        Deadline deadline)
    {
        Niveau = niveau;
        _libelleFrance = statistics.Couverture.LibelleFrance;
        _dimension = niveau switch
        {
            NiveauTerritoire.Commune => statistics.Dimensions[DimensionStructure.Commune],
            NiveauTerritoire.Epci => statistics.Dimensions[DimensionStructure.Epci],
            NiveauTerritoire.Departement => statistics.Dimensions[DimensionStructure.Departement],
            NiveauTerritoire.Region => statistics.Dimensions[DimensionStructure.Region],
            _ => null,
        };
        StructureDimension[] level = _dimension is null ? [] : [_dimension];
        _dimensions = [.. level, .. others];
        _cells = new Tabulation(statistics, _dimensions, domain, everywhere, null, deadline);
        _totals = new Tabulation(statistics, level, domain, everywhere, null, deadline);
        _valueOfPlace = new int[places.Count];
        Array.Fill(_valueOfPlace, Unset);
        foreach (var row in territoire.Rows)
        {
            deadline.Check();
            ref var found = ref _valueOfPlace[places.OfCommunes[row]];
            var value = _dimension?.OfCommunes[row] ?? 0;
            found = found == Unset || found == value ? value : Several;
        }
    }

    public NiveauTerritoire Niveau { get; }

    /// <summary>The level's territory that holds a whole place; null when none does, or the place is in none (an island without
    /// EPCI).</summary>
    /// <param name="place">Negative for a place that no commune is in.</param>
    public int? ValueOf(int place) =>
        place >= 0 && _valueOfPlace[place] is >= 0 and var value && (_dimension is null || _dimension.CodeOf(value) is not null)
            ? value
            : null;

    public Texte CodeOf(int value) => _dimension?.CodeOf(value) ?? NomsDeTerritoires.FranceCode;

    public Texte LibelleOf(int value) => _dimension?.LibelleOf(value) ?? _libelleFrance;

    public (int Count, int Numerator, TerritorySum Sum) Find(int value, int[] others) =>
        _cells.Find(_dimension is null ? others : [value, .. others]);

    /// <summary>See <see cref="Fourchette"/>.</summary>
    public int? MaximumOf(int value, int[] others) =>
        Fourchette.Maximum(_cells, _dimensions, _dimension is null ? others : [value, .. others]);

    public int TotalOf(int value) => _totals.Find(_dimension is null ? [] : [value]).Count;
}
