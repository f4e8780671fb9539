using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre.</summary>
public sealed class Epci : StructureOwner
{
    private readonly ManyRelation<CommuneTable> _communes;
    private readonly Lazy<byte[]?> _contour;

    internal Epci(
        EpciRow row,
        TextePool textes,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> communes,
        Lazy<byte[]?> contour)
        : base(number, structures)
    {
        _communes = communes;
        _contour = contour;
        Siren = textes.Get(row.Siren);
        Nom = textes.Get(row.Nom);
        Population = population;
    }

    public override GlobalId Id => new(nameof(Epci), Siren.Value);

    public Texte Siren { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>Member communes, in the order of their codes; arrondissements municipaux are not members.</summary>
    public IReadOnlyList<Commune> Communes => _communes.Target.RecordsAt(_communes.Links.ItemsOf(Row));

    /// <summary>The union of its communes' outlines; null where that of one of them is not loaded.</summary>
    internal byte[]? ContourWkb => _contour.Value;

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5) => Spatial.Contour.ToGeoJsonOrNull(ContourWkb, precision);
}
