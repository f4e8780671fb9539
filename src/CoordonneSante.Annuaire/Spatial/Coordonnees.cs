using System.Globalization;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A point as a request gives it, not yet checked: WGS 84, decimal degrees.</summary>
public sealed record Coordonnees(double Longitude, double Latitude)
{
    /// <summary>A point far from France is refused only when its coordinates, exchanged, fall in it: nobody asks for that place, many mix
    /// up the order.</summary>
    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES.</exception>
    internal void Check()
    {
        if (EmpriseTerritoire.IsInFrance(Latitude, Longitude) && !EmpriseTerritoire.IsInFrance(Longitude, Latitude))
        {
            throw new RequeteInvalideException(
                "COORDONNEES_INVERSEES",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Le point (longitude {Longitude}, latitude {Latitude}) est loin de France, "
                    + $"mais il y serait en échangeant ses coordonnées."),
                FormattableString.Invariant($"Écrivez {{longitude: {Latitude}, latitude: {Longitude}}}."));
        }
        Check(Longitude, 180, "longitude");
        Check(Latitude, 90, "latitude");
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
