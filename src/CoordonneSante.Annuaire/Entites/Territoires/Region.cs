using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région of the COG.</summary>
public sealed class Region : StructureOwner
{
    private readonly ManyRelation<DepartementTable> _departements;
    private readonly Lazy<byte[]?> _contour;

    internal Region(
        RegionRow row,
        TextePool textes,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<DepartementTable> departements,
        Lazy<byte[]?> contour)
        : base(number, structures)
    {
        _departements = departements;
        _contour = contour;
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Population = population;
    }

    public override GlobalId Id => new(nameof(Region), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Departement> Departements => _departements.Target.RecordsAt(_departements.Links.ItemsOf(Row));

    /// <summary>The union of its communes' outlines; null where that of one of them is not loaded.</summary>
    internal byte[]? ContourWkb => _contour.Value;

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5) => Spatial.Contour.ToGeoJsonOrNull(ContourWkb, precision);
}
