using CoordonneSante.Annuaire.Spatial;

using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>An outline whose points are put together when somebody wants them: there are tens of thousands.</summary>
internal sealed class LazyOutline(Func<Envelope> bounds, Func<byte[]> make)
{
    /// <summary>Degrees, WGS 84.</summary>
    public Envelope Envelope => bounds();

    /// <summary>Polygon or MultiPolygon.</summary>
    public byte[] Wkb => make();

    public static LazyOutline Of(byte[] wkb) => new(() => WkbEnvelope.Of(wkb), () => wkb);
}
