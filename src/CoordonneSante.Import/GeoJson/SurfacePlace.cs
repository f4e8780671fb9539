using CoordonneSante.Import.Reading;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.GeoJson;

/// <summary>Whether a surface stands where its territory is: swapped axes and projected metres look like any other numbers.</summary>
internal static class SurfacePlace
{
    private static readonly Envelope _world = new(-180, 180, -90, 90);

    /// <param name="surface">Its bounds, as the file gives them.</param>
    /// <param name="emprise">Where it may be, degrees, longitude first; null for anywhere on Earth.</param>
    /// <returns>Null when it can stand there.</returns>
    public static Motif? Refuse(Envelope surface, Envelope? emprise)
    {
        var place = emprise ?? _world;
        if (place.Contains(surface))
        {
            return null;
        }

        if (place.Contains(new Envelope(surface.MinY, surface.MaxY, surface.MinX, surface.MaxX)))
        {
            return Motifs.CoordonneesInversees;
        }

        // No degree is above 180, whichever the axis.
        var isProjected = new[] { surface.MinX, surface.MaxX, surface.MinY, surface.MaxY }.Any(value => Math.Abs(value) > 180);
        return isProjected ? Motifs.CoordonneesProjetees : Motifs.CoordonneesHorsEmprise;
    }
}
