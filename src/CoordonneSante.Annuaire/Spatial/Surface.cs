namespace CoordonneSante.Annuaire.Spatial;

/// <summary>The area of an outline on the ellipsoid WGS 84.</summary>
/// <remarks>
/// The plane area under the cylindrical equal-area projection of the ellipsoid, which keeps areas: only the sides, straight there and not
/// on the ellipsoid, differ, by nothing that matters for outlines of sides of some kilometres.
/// </remarks>
internal static class Surface
{
    private const double SemiMajorAxisInMetres = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double SquareMetresPerSquareKm = 1e6;

    private static readonly double SquaredEccentricity = Flattening * (2 - Flattening);
    private static readonly double Eccentricity = Math.Sqrt(SquaredEccentricity);

    /// <param name="wkb">Polygon or MultiPolygon, WGS 84, longitude first.</param>
    /// <returns>In square kilometres, holes taken out.</returns>
    public static double InSquareKm(ReadOnlySpan<byte> wkb)
    {
        var reader = new WkbReader(wkb);
        if (reader.ReadHeader() == WkbReader.Polygon)
        {
            return OfPolygon(ref reader) / SquareMetresPerSquareKm;
        }
        var sum = 0.0;
        for (var polygons = reader.ReadCount(); polygons > 0; polygons--)
        {
            reader.ReadHeader();
            sum += OfPolygon(ref reader);
        }
        return sum / SquareMetresPerSquareKm;
    }

    private static double OfPolygon(ref WkbReader reader)
    {
        var sum = 0.0;
        var rings = reader.ReadCount();
        for (var ring = 0; ring < rings; ring++)
        {
            var area = OfRing(reader.ReadRing());
            sum += ring == 0 ? area : -area;
        }
        return sum;
    }

    private static double OfRing(WkbRing ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Count; i++)
        {
            var ((longitude1, latitude1), (longitude2, latitude2)) = (ring[i - 1], ring[i]);
            sum += (longitude2 - longitude1) * (Height(latitude1) + Height(latitude2)) / 2;
        }
        return Math.Abs(sum) * Math.PI / 180;
    }

    /// <summary>Ordinate of a latitude, times the semi-major axis: the area of a zone of one radian from the equator.</summary>
    private static double Height(double latitude)
    {
        var sine = Math.Sin(latitude * Math.PI / 180);
        var product = Eccentricity * sine;
        return SemiMajorAxisInMetres * SemiMajorAxisInMetres / 2 * (1 - SquaredEccentricity)
            * ((sine / (1 - (product * product))) + (Math.Atanh(product) / Eccentricity));
    }
}
