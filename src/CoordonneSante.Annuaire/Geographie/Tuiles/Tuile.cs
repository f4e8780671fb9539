using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>A square of the tile pyramid: Web Mercator (EPSG:3857), X from the west edge of the world, Y from its north edge.</summary>
/// <param name="Zoom">0, where one tile is the world, to 22.</param>
public readonly record struct Tuile(int Zoom, int X, int Y)
{
    /// <summary>Units of a side.</summary>
    public const int Extent = 4096;

    private const int ExtentBits = 12;

    /// <exception cref="RequeteInvalideException">TUILE_INVALIDE: the pyramid has no such tile.</exception>
    public void Check()
    {
        if (Zoom is < 0 or > TileGrid.MaxZoom)
        {
            throw Invalid($"Le zoom vaut {Zoom} : il va de 0 à {TileGrid.MaxZoom}.");
        }
        var last = (1 << Zoom) - 1;
        if (X < 0 || X > last || Y < 0 || Y > last)
        {
            throw Invalid($"Il n'y a pas de tuile {X}/{Y} au zoom {Zoom} : x et y y vont de 0 à {last}.");
        }
    }

    /// <param name="message">What is wrong with the address of a tile.</param>
    public static RequeteInvalideException Invalid(string message) =>
        new(
            "TUILE_INVALIDE",
            message,
            "L'adresse d'une tuile est /tuiles/{couche}/{z}/{x}/{y}.mvt, avec y compté depuis le nord (« xyz », non « tms »).");

    /// <summary>Where a point is, in whole units: X to the right of the tile's left edge, Y down from its top edge.</summary>
    /// <returns>For a point of the tile, 0 to <see cref="Extent"/> - 1: the right and bottom edges are the neighbours'.</returns>
    internal (int X, int Y) Locate(double longitude, double latitude)
    {
        var (x, y) = TileGrid.Project(longitude, latitude);
        var side = SideOfWorld(Zoom);
        return (Unit(x * side, X), Unit(y * side, Y));
    }

    /// <summary>Units of a side of the world.</summary>
    internal static double SideOfWorld(int zoom) => 1L << (zoom + ExtentBits);

    // A tile's points are within it; the pyramid's last ones, on its very edge, and the rounded centres of clusters are brought back.
    private static int Unit(double units, int tile) => Math.Clamp((int)(Math.Floor(units) - ((double)tile * Extent)), 0, Extent - 1);
}
