using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Makes the polygon that lines enclose, the surface on their left.</summary>
internal static class OutlineShape
{
    private static readonly GeometryFactory Factory = new();

    /// <returns>A Polygon, or a MultiPolygon of several, WGS 84; null when nothing has a surface.</returns>
    /// <exception cref="InvalidDataException">The lines do not make whole rings.</exception>
    public static Geometry? Of(IReadOnlyList<GridPoint[]> lines)
    {
        var shells = new List<(GridPoint[] Ring, List<LinearRing> Holes)>();
        var holes = new List<GridPoint[]>();
        foreach (var ring in RingBuilder.Build(lines))
        {
            switch (Math.Sign(SignedArea(ring)))
            {
                case > 0:
                    shells.Add((ring, []));
                    break;
                case < 0:
                    holes.Add(ring);
                    break;
            }
        }
        foreach (var hole in holes)
        {
            ShellOf(hole, shells)?.Add(ToRing(hole));
        }
        var polygons = shells.ConvertAll(shell => Factory.CreatePolygon(ToRing(shell.Ring), [.. shell.Holes]));
        return polygons switch
        {
            [] => null,
            [var only] => only,
            _ => Factory.CreateMultiPolygon([.. polygons]),
        };
    }

    /// <summary>Twice the area, in squares of the grid: above 0 counter-clockwise.</summary>
    private static long SignedArea(GridPoint[] ring)
    {
        var (area, origin) = (0L, ring[0]);
        for (var i = 1; i < ring.Length; i++)
        {
            area +=
                ((long)(ring[i - 1].X - origin.X) * (ring[i].Y - origin.Y)) - ((long)(ring[i].X - origin.X) * (ring[i - 1].Y - origin.Y));
        }
        return area;
    }

    /// <summary>The smallest shell around a hole: an island in a hole of another is a shell too.</summary>
    private static List<LinearRing>? ShellOf(GridPoint[] hole, List<(GridPoint[] Ring, List<LinearRing> Holes)> shells) =>
        shells is [var only] ? only.Holes : shells.Where(shell => Holds(shell.Ring, hole)).MinBy(shell => SignedArea(shell.Ring)).Holes;

    private static bool Holds(GridPoint[] shell, GridPoint[] hole)
    {
        var ring = ToRing(shell).Coordinates;
        foreach (var point in ToRing(hole).Coordinates)
        {
            // A hole may touch its shell: such a point tells nothing.
            if (PointLocation.LocateInRing(point, ring) is var location and not Location.Boundary)
            {
                return location == Location.Interior;
            }
        }
        return false;
    }

    private static LinearRing ToRing(GridPoint[] ring) =>
        Factory.CreateLinearRing(Array.ConvertAll(ring, point => new Coordinate(point.Longitude, point.Latitude)));
}
