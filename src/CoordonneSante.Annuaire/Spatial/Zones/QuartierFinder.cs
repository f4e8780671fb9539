using CoordonneSante.Annuaire.Quartiers;

using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial.Zones;

/// <summary>Finds the quartier prioritaire of a point, or how far the nearest is.</summary>
internal sealed class QuartierFinder
{
    /// <summary>Beyond, a distance to a quarter says nothing of a place any more.</summary>
    private const double MaxDistanceInMetres = 100_000;

    private readonly QuartierPrioritaireTable _quartiers;
    private readonly Outline[] _outlines;
    private readonly (GeocentricPoint Centre, double RadiusInMetres)[] _bounds;
    private readonly OutlineIndex _index;

    public QuartierFinder(QuartierPrioritaireTable quartiers)
    {
        _quartiers = quartiers;
        _outlines = [.. quartiers.Records.Select((quartier, i) => new Outline(i + 1, quartier.ContourWkb))];
        _bounds = Array.ConvertAll(_outlines, outline => outline.Bounds());
        _index = new OutlineIndex(_outlines);
    }

    /// <param name="point">X longitude, Y latitude, decimal degrees.</param>
    /// <returns>Null outside all; a boundary is inside.</returns>
    public QuartierPrioritaire? Find(Coordinate point) => _index.Find(point) is > 0 and var row ? _quartiers.At(row) : null;

    /// <summary>Distance from a point outside all quarters to the nearest edge of one, in metres, to the centimetre.</summary>
    /// <returns>Null beyond 100 km.</returns>
    public double? DistanceToNearest(GeocentricPoint point)
    {
        var (first, leastPossible) = (-1, double.PositiveInfinity);
        for (var i = 0; i < _bounds.Length; i++)
        {
            var possible = Math.Sqrt(point.SquaredLineTo(_bounds[i].Centre)) - _bounds[i].RadiusInMetres;
            if (possible < leastPossible)
            {
                (first, leastPossible) = (i, possible);
            }
        }
        if (first < 0 || leastPossible > MaxDistanceInMetres)
        {
            return null;
        }
        var metres = GreatCircle.DistanceOfSquaredLine(Nearest(point, _outlines[first].SquaredLineToEdge(point)));
        return metres <= MaxDistanceInMetres ? Math.Round(metres * 100) / 100 : null;
    }

    /// <param name="point">Where to measure from.</param>
    /// <param name="squaredLine">Square of the line to one of the edges, which few other quarters can be nearer than.</param>
    private double Nearest(GeocentricPoint point, double squaredLine)
    {
        var line = Math.Sqrt(squaredLine);
        for (var i = 0; i < _bounds.Length; i++)
        {
            var reach = line + _bounds[i].RadiusInMetres;
            if (point.SquaredLineTo(_bounds[i].Centre) < reach * reach)
            {
                line = Math.Min(line, Math.Sqrt(_outlines[i].SquaredLineToEdge(point)));
            }
        }
        return line * line;
    }
}
