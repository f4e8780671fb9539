using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>An outline whose points are put together when somebody wants them: there are tens of thousands.</summary>
internal abstract class LazyOutline
{
    /// <summary>What holds it: degrees, WGS 84.</summary>
    public abstract Envelope Envelope { get; }

    /// <summary>Whether its neighbours have the same points along a common line, at every tolerance.</summary>
    public abstract bool SharesLines { get; }

    /// <summary>Polygon or MultiPolygon.</summary>
    public byte[] Wkb => Within(0);

    public static LazyOutline Of(byte[] wkb) => new Lone(wkb);

    /// <summary>Whether the area has a place in common with a box, be it a point.</summary>
    public bool Meets(Envelope box) =>
        box.Contains(Envelope)
        || (box.Intersects(Envelope) && new GeometryFactory().ToGeometry(box).Intersects(new WKBReader().Read(Wkb)));

    /// <summary>The outline with fewer points, none of which is farther than a distance from it; with all of them for 0.</summary>
    public abstract byte[] Within(double toleranceInMetres);

    /// <summary>An outline that is kept whole, whatever its neighbours are.</summary>
    private sealed class Lone(byte[] wkb) : LazyOutline
    {
        public override Envelope Envelope => WkbEnvelope.Of(wkb);

        public override bool SharesLines => false;

        public override byte[] Within(double toleranceInMetres) =>
            toleranceInMetres > 0 ? LoneOutline.Simplify(wkb, toleranceInMetres) : wkb;
    }
}
