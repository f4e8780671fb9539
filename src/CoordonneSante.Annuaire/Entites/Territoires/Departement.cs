using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A département of the COG.</summary>
public sealed class Departement : StructureOwner
{
    private readonly Lazy<byte[]?> _contour;

    internal Departement(
        DepartementRow row,
        TextePool textes,
        Region region,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        Lazy<byte[]?> contour)
        : base(number, structures)
    {
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Region = region;
        _contour = contour;
        Population = population;
    }

    public override GlobalId Id => new(nameof(Departement), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    public Region Region { get; }

    /// <summary>The union of its communes' outlines; null where that of one of them is not loaded.</summary>
    internal byte[]? ContourWkb => _contour.Value;

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5) => Spatial.Contour.ToGeoJsonOrNull(ContourWkb, precision);
}
