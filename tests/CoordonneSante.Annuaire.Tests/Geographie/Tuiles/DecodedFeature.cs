using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

/// <summary>A feature of a tile.</summary>
/// <param name="Paths">Its points, or the vertices of its rings, the first not repeated.</param>
internal sealed record DecodedFeature(
    ulong Id, uint Type, IReadOnlyDictionary<string, object> Properties, IReadOnlyList<IReadOnlyList<Coordinate>> Paths)
{
    public const uint Point = 1;
    public const uint Polygon = 3;

    public int Number(string property) => (int)Properties[property];

    public string Text(string property) => (string)Properties[property];

    /// <summary>The polygons, by the specification's rule: a ring of positive area is exterior, one of negative area a hole of the last
    /// exterior one.</summary>
    public MultiPolygon ToPolygons()
    {
        Assert.Equal(Polygon, Type);
        var polygons = new List<(LinearRing Shell, List<LinearRing> Holes)>();
        foreach (var path in Paths)
        {
            var ring = new LinearRing([.. path, path[0]]);
            if (SurveyorsArea(path) > 0)
            {
                polygons.Add((ring, []));
            }
            else
            {
                Assert.NotEqual(0, SurveyorsArea(path));
                polygons[^1].Holes.Add(ring);
            }
        }
        return new MultiPolygon([.. polygons.Select(polygon => new Polygon(polygon.Shell, [.. polygon.Holes]))]);
    }

    public static List<IReadOnlyList<Coordinate>> PathsOf(List<uint> commands, uint type)
    {
        var paths = new List<IReadOnlyList<Coordinate>>();
        var path = new List<Coordinate>();
        var cursor = new Coordinate(0, 0);
        for (var i = 0; i < commands.Count;)
        {
            var (command, count) = (commands[i] & 7, commands[i++] >> 3);
            if (command == 7)
            {
                Assert.Equal(1u, count);
                Assert.True(path.Count >= 3);
                Assert.NotEqual(path[0], path[^1]);
                paths.Add(path);
                path = [];
                continue;
            }
            Assert.True(command == 1 ? count == 1 && path.Count == 0 : command == 2 && count >= 2);
            for (; count > 0; count--)
            {
                var (dx, dy) = (Signed(commands[i++]), Signed(commands[i++]));
                Assert.True(command == 1 || dx != 0 || dy != 0);
                cursor = new Coordinate(cursor.X + dx, cursor.Y + dy);
                path.Add(cursor);
            }
        }
        Assert.Equal(type == Polygon ? 0 : 1, path.Count);
        return type == Polygon ? paths : [path];
    }

    private static int Signed(uint zigZag) => (int)(zigZag >> 1) ^ -(int)(zigZag & 1);

    private static double SurveyorsArea(IReadOnlyList<Coordinate> ring) =>
        ring.Select((vertex, i) => (vertex.X * ring[(i + 1) % ring.Count].Y) - (ring[(i + 1) % ring.Count].X * vertex.Y)).Sum() / 2;
}
