using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Precision;
using NetTopologySuite.Simplify;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>An outline in whole units of a zoom's tiles, counted from the north-west of the world: X to the right, Y down.</summary>
/// <remarks>
/// It is simplified and rounded before any tile cuts it, so that neighbouring tiles draw the same shape on both sides of their edge. What
/// comes out is valid at that precision: no ring touches itself, none is without area.
/// </remarks>
internal static class GridOutline
{
    /// <summary>Around a tile, what its neighbours draw too, so that the line of a cut is not seen: 8 of 512 pixels.</summary>
    public const int Buffer = 64;

    /// <summary>How far simplification may move a line: a quarter of a pixel of a tile of 512.</summary>
    private const double ToleranceInUnits = 2;

    private const double EquatorInMetres = 40_075_017;

    /// <summary>Of a distance on the map, on the ground at the latitude of Dunkerque.</summary>
    private const double LeastShare = 0.63;

    private static readonly PrecisionModel WholeUnits = new(1);

    /// <param name="lazy">WGS 84.</param>
    /// <param name="zoom">Zoom of the tiles.</param>
    /// <returns>Polygon or MultiPolygon; empty when it is too small to be drawn.</returns>
    public static Geometry At(LazyOutline lazy, int zoom)
    {
        var isSimplified = zoom < Couche.LastUsefulZoom;
        var outline = new WKBReader().Read(isSimplified && lazy.SharesLines ? lazy.Within(ToleranceInMetres(zoom)) : lazy.Wkb);
        outline.Apply(new Projection(zoom));
        var simplified = isSimplified && !lazy.SharesLines ? Simplify(outline) : outline;

        // Rounded vertex by vertex, nearly all outlines stay valid: asking costs less than making sure of it.
        var rounded = GeometryPrecisionReducer.ReducePointwise(simplified, WholeUnits);
        return rounded.IsValid ? rounded : GeometryPrecisionReducer.Reduce(GeometryFixer.Fix(simplified), WholeUnits);
    }

    /// <summary>The tile and its buffer.</summary>
    public static Envelope BoxOf(Tuile tile)
    {
        var (left, top) = ((double)tile.X * Tuile.Extent, (double)tile.Y * Tuile.Extent);
        return new Envelope(left - Buffer, left + Tuile.Extent + Buffer, top - Buffer, top + Tuile.Extent + Buffer);
    }

    /// <summary>What of an outline is in a box.</summary>
    public static Geometry Clip(Geometry outline, Envelope box) => box.Contains(outline.EnvelopeInternal)
        ? outline
        : OverlayNG.Overlay(outline, outline.Factory.ToGeometry(box), OverlayNG.INTERSECTION, WholeUnits);

    /// <summary>The same distance on the ground, where it is least: in the north of France.</summary>
    private static double ToleranceInMetres(int zoom) => ToleranceInUnits * EquatorInMetres * LeastShare / Tuile.SideOfWorld(zoom);

    /// <summary>An outline that nothing would be left of is kept: it is a few units wide.</summary>
    private static Geometry Simplify(Geometry outline)
    {
        var simplifier = new DouglasPeuckerSimplifier(outline) { DistanceTolerance = ToleranceInUnits, EnsureValidTopology = false };
        var simplified = simplifier.GetResultGeometry();
        return simplified.IsEmpty ? outline : simplified;
    }

    private sealed class Projection(int zoom) : IEntireCoordinateSequenceFilter
    {
        private readonly double _side = Tuile.SideOfWorld(zoom);

        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                var (x, y) = TileGrid.Project(sequence.GetX(i), sequence.GetY(i));
                sequence.SetX(i, x * _side);
                sequence.SetY(i, y * _side);
            }
        }
    }
}
