using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Finds the quarter that covers a point.</summary>
internal sealed class QuartierIndex
{
    private readonly STRtree<(string Code, IPreparedGeometry Outline)> _tree = new();

    public QuartierIndex(IEnumerable<(string Code, Geometry Outline)> quarters)
    {
        foreach (var (code, outline) in quarters)
        {
            _tree.Insert(outline.EnvelopeInternal, (code, PreparedGeometryFactory.Prepare(outline)));
        }

        _tree.Build();
    }

    /// <returns>
    /// Null outside every quarter; a point on the boundary is inside, and the first by code wins where two quarters share it.
    /// </returns>
    public string? Find(double longitude, double latitude)
    {
        var point = new Point(longitude, latitude);
        return _tree.Query(point.EnvelopeInternal)
            .Where(quarter => quarter.Outline.Covers(point))
            .Select(quarter => quarter.Code)
            .Min(StringComparer.Ordinal);
    }
}
