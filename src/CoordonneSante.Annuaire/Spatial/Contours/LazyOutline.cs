using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>An outline whose points are put together when somebody wants them: there are tens of thousands.</summary>
/// <param name="bounds">What holds it.</param>
/// <param name="make">Puts it together, simplified to so many metres.</param>
/// <param name="sharesLines">Whether its neighbours have the same points along a common line, at every tolerance.</param>
internal sealed class LazyOutline(Func<Envelope> bounds, Func<double, byte[]> make, bool sharesLines)
{
    /// <summary>Degrees, WGS 84.</summary>
    public Envelope Envelope => bounds();

    public bool SharesLines => sharesLines;

    /// <summary>Polygon or MultiPolygon.</summary>
    public byte[] Wkb => make(0);

    public static LazyOutline Of(byte[] wkb) => new(
        () => WkbEnvelope.Of(wkb),
        tolerance => tolerance > 0 ? LoneOutline.Simplify(wkb, tolerance) : wkb,
        sharesLines: false);

    /// <summary>Whether the area has a place in common with a box, be it a point.</summary>
    public bool Meets(Envelope box) =>
        box.Contains(Envelope)
        || (box.Intersects(Envelope) && new GeometryFactory().ToGeometry(box).Intersects(new WKBReader().Read(Wkb)));

    /// <summary>The outline with fewer points, none of which is farther than a distance from it.</summary>
    public byte[] Within(double toleranceInMetres) => make(toleranceInMetres);
}
