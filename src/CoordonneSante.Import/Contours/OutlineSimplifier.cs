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

    /// <param name="outlines">Valid polygons whose common sides have the same points.</param>
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
        var simplifier = new CoverageSimplifier([.. outlines.Select(outline => toMetres.Scale(outline.Outline))])
        {
            RemovableRingSizeFactor = 0,
        };
        return outlines.Zip(simplifier.Simplify(tolerance), (outline, simplified) => (outline.Zone, toMetres.Inverse.Scale(simplified)));
    }

    private sealed class Scaling(double x, double y) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public Scaling Inverse => new(1 / x, 1 / y);

        public Geometry Scale(Geometry geometry)
        {
            var scaled = geometry.Copy();
            scaled.Apply(this);
            return scaled;
        }

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, seq.GetX(i) * x);
            seq.SetY(i, seq.GetY(i) * y);
        }
    }
}
