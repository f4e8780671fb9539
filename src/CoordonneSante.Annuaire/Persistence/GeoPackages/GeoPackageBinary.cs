using System.Buffers.Binary;

using CoordonneSante.Annuaire.Spatial;

using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Persistence.GeoPackages;

/// <summary>Geometries as GeoPackage stores them: a header with the bounds, then WKB.</summary>
/// <remarks>OGC GeoPackage Encoding Standard, "BLOB Format" (#gpb_spec).</remarks>
internal static class GeoPackageBinary
{
    /// <summary>WGS 84, longitude first in geometries.</summary>
    public const int SrsId = 4326;

    private const int HeaderLength = 8 + (4 * sizeof(double));
    private const byte LittleEndian = 1;

    /// <summary>Bounds follow the header: minimum and maximum of X, then of Y.</summary>
    private const byte HasBounds = 1 << 1;

    /// <summary>Geometry type of WKB.</summary>
    private const uint Point = 1;

    /// <summary>The head of a MultiPolygon of one polygon.</summary>
    private static ReadOnlySpan<byte> OfOne => [LittleEndian, (byte)WkbReader.MultiPolygon, 0, 0, 0, 1, 0, 0, 0];

    /// <param name="wkb">Polygon, which becomes a MultiPolygon of one, or MultiPolygon: a layer has geometries of one type.</param>
    public static byte[] OfOutline(byte[] wkb, Envelope bounds)
    {
        var isAlone = new WkbReader(wkb).ReadHeader() == WkbReader.Polygon;
        var blob = Header(bounds, wkb.Length + (isAlone ? OfOne.Length : 0));
        OfOne.CopyTo(blob.AsSpan(HeaderLength));
        wkb.CopyTo(blob, HeaderLength + (isAlone ? OfOne.Length : 0));
        return blob;
    }

    public static byte[] OfPoint(double longitude, double latitude)
    {
        var blob = Header(new Envelope(new Coordinate(longitude, latitude)), 1 + sizeof(uint) + (2 * sizeof(double)));
        var wkb = blob.AsSpan(HeaderLength);
        wkb[0] = LittleEndian;
        BinaryPrimitives.WriteUInt32LittleEndian(wkb[1..], Point);
        BinaryPrimitives.WriteDoubleLittleEndian(wkb[5..], longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(wkb[13..], latitude);
        return blob;
    }

    private static byte[] Header(Envelope bounds, int wkbLength)
    {
        var blob = new byte[HeaderLength + wkbLength];
        (blob[0], blob[1], blob[3]) = ((byte)'G', (byte)'P', LittleEndian | HasBounds);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), SrsId);
        double[] numbers = [bounds.MinX, bounds.MaxX, bounds.MinY, bounds.MaxY];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(8 + (i * sizeof(double))), numbers[i]);
        }
        return blob;
    }
}
