using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>Makes a tile's geometry of an outline.</summary>
/// <remarks>Mapbox Vector Tile 2.1, "Polygon Geometry Type".</remarks>
internal static class OutlineShape
{
    /// <param name="outline">In whole units, see <see cref="GridOutline"/>. Points and lines, where it only touches the tile, are left
    /// out.</param>
    /// <param name="tile">The tile it is drawn in.</param>
    /// <returns>Null when there is no polygon.</returns>
    public static TileGeometry? Of(Geometry outline, Tuile tile)
    {
        TileGeometry? shape = null;
        for (var i = 0; i < outline.NumGeometries; i++)
        {
            if (outline.GetGeometryN(i) is Polygon { IsEmpty: false } polygon)
            {
                shape ??= TileGeometry.Polygons();
                shape.Add(Ring(polygon.Shell, isExterior: true, tile));
                foreach (var hole in polygon.Holes)
                {
                    shape.Add(Ring(hole, isExterior: false, tile));
                }
            }
        }
        return shape;
    }

    /// <summary>The vertices, each once: rounding makes some equal to their neighbour.</summary>
    private static List<(int X, int Y)> Ring(LinearRing ring, bool isExterior, Tuile tile)
    {
        var points = ring.CoordinateSequence;
        var vertices = new List<(int X, int Y)>(points.Count);
        for (var i = 0; i < points.Count - 1; i++)
        {
            var vertex = ((int)(points.GetX(i) - ((double)tile.X * Tuile.Extent)), (int)(points.GetY(i) - ((double)tile.Y * Tuile.Extent)));
            if (vertices.Count == 0 || vertices[^1] != vertex)
            {
                vertices.Add(vertex);
            }
        }
        if (vertices[^1] == vertices[0])
        {
            vertices.RemoveAt(vertices.Count - 1);
        }

        // Counter-clockwise where Y goes up is clockwise on the screen, where it goes down.
        if (ring.IsCCW != isExterior)
        {
            vertices.Reverse();
        }
        return vertices;
    }
}
