using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Where a territory is: its outline, and what is told from it.</summary>
internal sealed class Etendue
{
    /// <summary>About a metre, as the points of outlines.</summary>
    private const int Decimals = 5;

    private readonly Lazy<LazyOutline?> _outline;
    private readonly Lazy<Position?> _centre;
    private readonly Lazy<double?> _surface;

    /// <param name="outline">Null where it is not loaded.</param>
    public Etendue(Lazy<LazyOutline?> outline)
    {
        _outline = outline;
        _centre = new Lazy<Position?>(() => outline.Value is { } known ? Inside(new WKBReader().Read(known.Wkb)) : null);
        _surface = new Lazy<double?>(() => SurfaceOf(outline.Value));
    }

    public Etendue(LazyOutline outline)
        : this(new Lazy<LazyOutline?>(outline))
    {
    }

    public LazyOutline? Outline => _outline.Value;

    /// <summary>West, south, east, north, WGS 84; null without outline.</summary>
    public IReadOnlyList<double>? Emprise => EdgesOf(Outline);

    /// <summary>The outline's centre of gravity, or a point inside where that one is not; null without outline.</summary>
    public Position? Centre => _centre.Value;

    /// <summary>Square kilometres; null without outline.</summary>
    public double? SurfaceKm2 => _surface.Value;

    /// <summary>To a hectare: outlines are simplified.</summary>
    public static double? SurfaceOf(LazyOutline? outline) => outline is null ? null : Math.Round(Surface.InSquareKm(outline.Wkb), 2);

    public static IReadOnlyList<double>? EdgesOf(LazyOutline? outline) =>
        outline?.Envelope is { IsNull: false } box ? [box.MinX, box.MinY, box.MaxX, box.MaxY] : null;

    private static Position? Inside(Geometry outline)
    {
        if (outline.IsEmpty)
        {
            return null;
        }
        var centroid = outline.Centroid;
        var point = outline.Contains(centroid) ? centroid : outline.InteriorPoint;
        return Position.At(Math.Round(point.X, Decimals), Math.Round(point.Y, Decimals));
    }
}
