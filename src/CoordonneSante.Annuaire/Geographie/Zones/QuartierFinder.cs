using System.Buffers;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>Finds the quartier prioritaire of a point, or how far the nearest is.</summary>
internal sealed class QuartierFinder
{
    /// <summary>Beyond, a distance to a quarter says nothing of a place any more.</summary>
    private const double MaxDistanceInMetres = 100_000;

    private readonly QuartierPrioritaireTable _quartiers;
    private readonly double[] _radii;
    private readonly double _largestRadius;
    private readonly PointIndex _centres;
    private readonly OutlineIndex _index;

    public QuartierFinder(QuartierPrioritaireTable quartiers)
    {
        _quartiers = quartiers;
        _index = new OutlineIndex([.. quartiers.Records.Select((quartier, i) => (i + 1, quartier.Outline))]);
        var bounds = quartiers.Records.Select((quartier, i) => new Outline(i + 1, quartier.Outline).Bounds()).ToArray();
        _radii = Array.ConvertAll(bounds, bound => bound.RadiusInMetres);
        _largestRadius = _radii.Append(0).Max();
        _centres = new PointIndex([.. bounds.Select((bound, i) => (i + 1, bound.Centre))]);
    }

    /// <param name="point">X longitude, Y latitude, decimal degrees.</param>
    /// <returns>Null outside all; a boundary is inside.</returns>
    public QuartierPrioritaire? Find(Coordinate point) => _index.Find(point) is > 0 and var row ? _quartiers.At(row) : null;

    /// <summary>The quarter whose edge is nearest to a point outside all, with the distance in metres, to the centimetre.</summary>
    /// <returns>Null beyond 100 km.</returns>
    public (QuartierPrioritaire Quartier, double Metres)? Nearest(GeocentricPoint point)
    {
        var nearest = _centres.Nearest(point, Square(MaxDistanceInMetres + _largestRadius), static _ => true).Row;
        if (nearest == 0)
        {
            return null;
        }

        // The edge of the quarter with the nearest centre is near; only those whose sphere is nearer still can do better.
        var line = LineToEdge(nearest, point);
        var found = ArrayPool<(int Row, double SquaredLine)>.Shared.Rent(_radii.Length);
        var count = _centres.Within(point, Square(line + _largestRadius), found);
        foreach (var (row, squaredLine) in found.AsSpan(0, count))
        {
            if (Math.Sqrt(squaredLine) - _radii[row - 1] < line && LineToEdge(row, point) is var other && other < line)
            {
                (nearest, line) = (row, other);
            }
        }
        ArrayPool<(int Row, double SquaredLine)>.Shared.Return(found);
        var metres = GreatCircle.DistanceOfSquaredLine(Square(line));
        return metres <= MaxDistanceInMetres ? (_quartiers.At(nearest), Math.Round(metres * 100) / 100) : null;
    }

    private static double Square(double line) => line * line;

    private double LineToEdge(int row, GeocentricPoint point) => Math.Sqrt(_index.At(row - 1).SquaredLineToEdge(point));
}
