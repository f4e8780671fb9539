using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Projections;

/// <summary>Turns the metres of a geometry into degrees, in place.</summary>
/// <param name="projection">The system that its coordinates are in.</param>
internal sealed class Reprojection(ProjectionLocale projection) : ICoordinateSequenceFilter
{
    public bool Done => false;

    public bool GeometryChanged => true;

    /// <returns>WGS 84, longitude first; not finite far outside the system's area.</returns>
    public static Geometry ToWgs84(Geometry geometry, ProjectionLocale projection)
    {
        var degrees = geometry.Copy();
        degrees.Apply(new Reprojection(projection));
        return degrees;
    }

    public void Filter(CoordinateSequence seq, int i)
    {
        var (longitude, latitude) = projection.ToWgs84(seq.GetX(i), seq.GetY(i));
        seq.SetX(i, longitude);
        seq.SetY(i, latitude);
    }
}
