using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A point as a request gives it, not yet checked: WGS 84, decimal degrees.</summary>
public sealed record Coordonnees(double Longitude, double Latitude)
{
    /// <summary>What holds each part of France that has a département: west, south, east, north.</summary>
    private static readonly (double West, double South, double East, double North)[] France =
    [
        (-5.5, 41, 10, 51.5),
        (-63.5, 14, -60.5, 18.5),
        (-55, 2, -51, 6),
        (55, -21.6, 56, -20.7),
        (44.9, -13.1, 45.4, -12.5),
    ];

    /// <summary>A point far from France is refused only when its coordinates, exchanged, fall in it: nobody asks for that place, many mix up the order.</summary>
    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES.</exception>
    internal void Check()
    {
        if (IsInFrance(Latitude, Longitude) && !IsInFrance(Longitude, Latitude))
        {
            throw new RequeteInvalideException(
                "COORDONNEES_INVERSEES",
                FormattableString.Invariant($"Le point (longitude {Longitude}, latitude {Latitude}) est loin de France, mais il y serait en échangeant ses coordonnées."),
                FormattableString.Invariant($"Écrivez {{longitude: {Latitude}, latitude: {Longitude}}}."));
        }
        Check(Longitude, 180, "longitude");
        Check(Latitude, 90, "latitude");
    }

    private static bool IsInFrance(double longitude, double latitude) =>
        France.Any(part => longitude >= part.West && longitude <= part.East && latitude >= part.South && latitude <= part.North);

    private static void Check(double degrees, double limit, string name)
    {
        // Written so that NaN is refused too.
        if (!(Math.Abs(degrees) <= limit))
        {
            throw new RequeteInvalideException(
                "POINT_INVALIDE",
                FormattableString.Invariant($"La {name} vaut {degrees} : elle va de -{limit} à {limit} degrés."),
                "Les coordonnées sont en degrés décimaux WGS 84, pas en Lambert-93 ; le point décimal est un point.");
        }
    }
}
