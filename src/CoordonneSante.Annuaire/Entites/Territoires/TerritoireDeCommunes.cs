using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A territory made of whole communes: a région, a département or an EPCI.</summary>
public abstract class TerritoireDeCommunes : StructureOwner
{
    private protected TerritoireDeCommunes(
        Texte nom,
        int? population,
        int row,
        ManyRelation<StructureTable> structures,
        Etendue etendue)
        : base(row, structures)
    {
        Nom = nom;
        Population = population;
        Etendue = etendue;
    }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>A point inside, for a label; null where the outline of one of its communes is not loaded.</summary>
    public Position? Centre => Etendue.Centre;

    /// <summary>Box of the outline: west, south, east, north, WGS 84; null likewise.</summary>
    public IReadOnlyList<double>? Emprise => Etendue.Emprise;

    /// <summary>Area of the outline as it is kept, simplified, in square kilometres; null likewise.</summary>
    public double? SurfaceKm2 => Etendue.SurfaceKm2;

    /// <summary>Inhabitants for a square kilometre; null where the one or the other is not known.</summary>
    public double? Densite => SurfaceKm2 is > 0 and var surface && Population is { } people ? Math.Round(people / surface, 1) : null;

    internal Etendue Etendue { get; }

    /// <summary>The union of its communes' outlines; null where that of one of them is not loaded.</summary>
    internal LazyOutline? Outline => Etendue.Outline;

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <param name="tolerance">How far, in metres, the outline may be from a point of the line that it simplifies; 0 for the line
    /// itself.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5, double tolerance = 0) => Spatial.Contour.ToGeoJsonOrNull(Outline, precision, tolerance);
}
