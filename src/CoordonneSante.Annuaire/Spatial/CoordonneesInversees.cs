using CoordonneSante.Annuaire.Requetes;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Latitude given for longitude: a place far from France is refused only when, exchanged, it falls in it. Nobody asks for that
/// place, many mix up the order.</summary>
internal static class CoordonneesInversees
{
    /// <summary>Whether a box of coordinates meets no part of France, and would if they were exchanged.</summary>
    public static bool Are(double minLongitude, double maxLongitude, double minLatitude, double maxLatitude) =>
        minLongitude <= maxLongitude
        && minLatitude <= maxLatitude
        && EmpriseTerritoire.MeetsFrance(new Envelope(minLatitude, maxLatitude, minLongitude, maxLongitude))
        && !EmpriseTerritoire.MeetsFrance(new Envelope(minLongitude, maxLongitude, minLatitude, maxLatitude));

    /// <param name="what">What is far from France, with its coordinates: the subject of the sentence.</param>
    /// <param name="hint">How to write it.</param>
    public static RequeteInvalideException Error(string what, string hint) => new(
        "COORDONNEES_INVERSEES", $"{what} est loin de France, mais y serait en échangeant longitude et latitude.", hint);
}
