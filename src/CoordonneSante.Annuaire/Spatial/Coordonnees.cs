using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A point as a request gives it, not yet checked: WGS 84, decimal degrees.</summary>
public sealed record Coordonnees(double Longitude, double Latitude)
{
    /// <summary>Whether it is a point of the Earth, whose longitude and latitude are not swapped.</summary>
    public bool IsPlausible =>
        Math.Abs(Longitude) <= 180 && Math.Abs(Latitude) <= 90 && !CoordonneesInversees.Are(Longitude, Longitude, Latitude, Latitude);

    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES.</exception>
    internal void Check()
    {
        if (CoordonneesInversees.Are(Longitude, Longitude, Latitude, Latitude))
        {
            throw CoordonneesInversees.Error(
                FormattableString.Invariant($"Le point (longitude {Longitude}, latitude {Latitude})"),
                FormattableString.Invariant($"Écrivez {{longitude: {Latitude}, latitude: {Longitude}}}."));
        }
        Check(Longitude, 180, "longitude");
        Check(Latitude, 90, "latitude");
    }

    /// <summary>Checks each degree alone, wherever it stands in a request.</summary>
    /// <exception cref="RequeteInvalideException">POINT_INVALIDE.</exception>
    internal static void CheckDegrees(IEnumerable<double> longitudes, IEnumerable<double> latitudes)
    {
        foreach (var longitude in longitudes)
        {
            Check(longitude, 180, "longitude");
        }
        foreach (var latitude in latitudes)
        {
            Check(latitude, 90, "latitude");
        }
    }

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
