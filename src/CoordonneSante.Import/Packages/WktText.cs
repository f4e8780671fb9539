using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Import.Packages;

/// <summary>
/// Outlines as Well-Known Text without superfluous spaces: what GIS tools read in a CSV, and the same bytes for the same outline.
/// </summary>
internal static class WktText
{
    private static readonly WKBReader Wkb = new();

    public static string FromWkb(byte[] wkb)
    {
        var geometry = Wkb.Read(wkb);
        var text = new StringBuilder(geometry.NumPoints * 17);
        switch (geometry)
        {
            case Polygon polygon:
                text.Append("POLYGON");
                Append(text, polygon);
                break;
            case MultiPolygon multi:
                text.Append("MULTIPOLYGON");
                AppendList(text, multi.Geometries.Cast<Polygon>(), Append);
                break;
            default:
                throw new ArgumentException($"An outline is a polygon or a multipolygon, not a {geometry.GeometryType}.", nameof(wkb));
        }

        return text.ToString();
    }

    /// <returns>False when the text is no POLYGON or MULTIPOLYGON, or leaves WGS 84's range.</returns>
    public static bool TryToWkb(string text, out byte[]? wkb)
    {
        wkb = null;
        try
        {
            var geometry = new WKTReader().Read(text);
            if (geometry is (Polygon or MultiPolygon) and { IsEmpty: false }
                && new Envelope(-180, 180, -90, 90).Contains(geometry.EnvelopeInternal))
            {
                wkb = geometry.AsBinary();
            }
        }
        catch (Exception error) when (error is ParseException or ArgumentException)
        {
            return false;
        }

        return wkb is not null;
    }

    private static void Append(StringBuilder text, Polygon polygon) =>
        AppendList(text, [polygon.ExteriorRing, .. polygon.InteriorRings], (ring, line) => AppendList(ring, line.Coordinates, Append));

    private static void Append(StringBuilder text, Coordinate point) =>
        text.Append(CultureInfo.InvariantCulture, $"{point.X:R} {point.Y:R}");

    private static void AppendList<T>(StringBuilder text, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        var separator = '(';
        foreach (var item in items)
        {
            text.Append(separator);
            append(text, item);
            separator = ',';
        }

        text.Append(')');
    }
}
