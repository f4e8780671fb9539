using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Contours;

/// <summary>Simplifies outlines together: neighbours keep the same line between them, and none vanishes or crosses another.</summary>
/// <remarks>
/// Visvalingam and Whyatt's algorithm, as NetTopologySuite applies it to a coverage. Lengths are true at the middle latitude of each
/// territory: mainland France, and each overseas département by itself.
/// </remarks>
internal static class OutlineSimplifier
{
    private const double MetresPerDegree = 111_320;

    /// <param name="outlines">Valid polygons whose common sides have the same points. They are changed: those of France take too much room
    /// for two of each.</param>
    /// <param name="toleranceInMetres">About how far a line may move: a corner goes when its triangle is smaller than a square of this
    /// side.</param>
    public static List<(string Zone, Geometry Outline)> Simplify(
        IEnumerable<(string Zone, Geometry Outline)> outlines,
        double toleranceInMetres) =>
        [
            .. outlines
                .GroupBy(outline => outline.Zone.StartsWith("97", StringComparison.Ordinal) ? outline.Zone[..3] : "")
                .SelectMany(territory => SimplifyTerritory([.. territory], toleranceInMetres))
                .OrderBy(outline => outline.Zone, StringComparer.Ordinal),
        ];

    private static IEnumerable<(string Zone, Geometry Outline)> SimplifyTerritory(
        (string Zone, Geometry Outline)[] outlines,
        double tolerance)
    {
        var bounds = new Envelope();
        foreach (var (_, outline) in outlines)
        {
            bounds.ExpandToInclude(outline.EnvelopeInternal);
        }
        var toMetres = new Scaling(MetresPerDegree * Math.Cos(bounds.Centre.Y * Math.PI / 180), MetresPerDegree);
        string[] zones = [.. outlines.Select(outline => outline.Zone)];
        var simplifier = new CoverageSimplifier(Array.ConvertAll(outlines, outline => toMetres.Scale(outline.Outline)))
        {
            RemovableRingSizeFactor = 0,
        };

        // Simplified neighbours may have the very same points: each is scaled apart.
        return zones.Zip(simplifier.Simplify(tolerance), (zone, simplified) => (zone, toMetres.Inverse.Scale(simplified.Copy())));
    }

    private sealed class Scaling(double x, double y) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public Scaling Inverse => new(1 / x, 1 / y);

        public Geometry Scale(Geometry geometry)
        {
            geometry.Apply(this);
            return geometry;
        }

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, seq.GetX(i) * x);
            seq.SetY(i, seq.GetY(i) * y);
        }
    }
}
