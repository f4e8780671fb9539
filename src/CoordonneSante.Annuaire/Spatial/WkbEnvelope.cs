using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>What holds an outline, read without building its geometry: there are tens of thousands of them.</summary>
internal static class WkbEnvelope
{
    /// <param name="wkb">Polygon or MultiPolygon.</param>
    public static Envelope Of(ReadOnlySpan<byte> wkb)
    {
        var envelope = new Envelope();
        var reader = new WkbReader(wkb);
        if (reader.ReadHeader() == WkbReader.Polygon)
        {
            Include(envelope, ref reader);
            return envelope;
        }
        for (var polygons = reader.ReadCount(); polygons > 0; polygons--)
        {
            reader.ReadHeader();
            Include(envelope, ref reader);
        }
        return envelope;
    }

    private static void Include(Envelope envelope, ref WkbReader reader)
    {
        for (var rings = reader.ReadCount(); rings > 0; rings--)
        {
            var ring = reader.ReadRing();
            for (var i = 0; i < ring.Count; i++)
            {
                var (x, y) = ring[i];
                envelope.ExpandToInclude(x, y);
            }
        }
    }
}
