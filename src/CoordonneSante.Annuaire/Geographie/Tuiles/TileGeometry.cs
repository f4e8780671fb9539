namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The geometry of one feature as the commands that draw it, in whole units of the tile.</summary>
/// <remarks>Mapbox Vector Tile 2.1, "Geometry Encoding".</remarks>
internal sealed class TileGeometry
{
    private const uint MoveTo = 1;
    private const uint LineTo = 2;
    private const uint ClosePath = 7;

    private readonly List<uint> _commands = [];
    private int _x;
    private int _y;

    private TileGeometry(Kind type) => Type = type;

    /// <summary>The specification's <c>GeomType</c>.</summary>
    public enum Kind
    {
        Point = 1,
        Polygon = 3,
    }

    public Kind Type { get; }

    public List<uint> Commands => _commands;

    public static TileGeometry Point(int x, int y)
    {
        var point = new TileGeometry(Kind.Point);
        point.Command(MoveTo, 1);
        point.Step(x, y);
        return point;
    }

    /// <summary>A polygon, or several, whose rings are yet to be added.</summary>
    public static TileGeometry Polygons() => new(Kind.Polygon);

    /// <summary>Adds a ring: an exterior one, or a hole of the last exterior one.</summary>
    /// <param name="ring">At least three vertices, the first not repeated; clockwise on the screen for an exterior ring, else for a
    /// hole.</param>
    public void Add(List<(int X, int Y)> ring)
    {
        Command(MoveTo, 1);
        Step(ring[0].X, ring[0].Y);
        Command(LineTo, ring.Count - 1);
        foreach (var (x, y) in ring.Skip(1))
        {
            Step(x, y);
        }
        Command(ClosePath, 1);
    }

    private void Command(uint id, int count) => _commands.Add(id | ((uint)count << 3));

    private void Step(int x, int y)
    {
        _commands.Add(ZigZag(x - _x));
        _commands.Add(ZigZag(y - _y));
        (_x, _y) = (x, y);
    }

    private static uint ZigZag(int value) => (uint)((value << 1) ^ (value >> 31));
}
