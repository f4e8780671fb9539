using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Simplify;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Simplifies an outline that shares its lines with no other, such as a quarter's.</summary>
internal static class LoneOutline
{
    /// <summary>Length of a degree on a meridian, rounded up.</summary>
    private const double MetresPerDegree = 111_700;

    /// <param name="wkb">Polygon or MultiPolygon.</param>
    /// <param name="toleranceInMetres">Above 0.</param>
    public static byte[] Simplify(byte[] wkb, double toleranceInMetres)
    {
        var outline = new WKBReader().Read(wkb);
        var shrinking = Math.Cos(double.DegreesToRadians(outline.EnvelopeInternal.Centre.Y));
        outline.Apply(new LongitudeScale(shrinking));
        var simplified = TopologyPreservingSimplifier.Simplify(outline, toleranceInMetres / MetresPerDegree);
        simplified.Apply(new LongitudeScale(1 / shrinking));
        return new WKBWriter().Write(simplified);
    }

    private sealed class LongitudeScale(double factor) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                sequence.SetX(i, sequence.GetX(i) * factor);
            }
        }
    }
}
