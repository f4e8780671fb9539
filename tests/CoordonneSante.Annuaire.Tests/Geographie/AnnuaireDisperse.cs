using CoordonneSante.Annuaire.Persistence.Loading;

namespace CoordonneSante.Annuaire.Tests.Geographie;

/// <summary>A random directory whose structures stand all over France and on both sides of the antimeridian, some in one place, some
/// nowhere.</summary>
internal static class AnnuaireDisperse
{
    /// <summary>West, south, east, north; the last is Wallis and beyond, and crosses the antimeridian.</summary>
    private static readonly (double West, double South, double East, double North)[] Regions =
    [
        (-5, 41.5, 9, 51),
        (-61.9, 14.4, -60.8, 16.5),
        (-54, 3, -52, 5),
        (55.2, -21.4, 55.8, -20.9),
        (45, -13, 45.3, -12.6),
        (178, -17, 183, -13),
    ];

    public static AnnuaireRows Rows(int seed)
    {
        var random = new Random(seed);
        var rows = new AnnuaireAleatoire(seed).Rows();
        return rows with
        {
            Structures =
            [
                .. rows.Structures.Select(row =>
                {
                    var (longitude, latitude) = random.Next(20) == 0 ? (2.35, 48.85) : Point(random);
                    return random.Next(10) == 0
                        ? row with { Longitude = null, Latitude = null }
                        : row with { Longitude = Math.Round(longitude, 6), Latitude = Math.Round(latitude, 6) };
                }),
            ],
        };
    }

    public static AnnuaireSnapshot Load(int seed) => SnapshotBuilder.Build(Rows(seed));

    /// <summary>A point of one of the regions.</summary>
    public static (double Longitude, double Latitude) Point(Random random)
    {
        var (west, south, east, north) = Regions[random.Next(Regions.Length)];
        var longitude = west + (random.NextDouble() * (east - west));
        return (longitude > 180 ? longitude - 360 : longitude, south + (random.NextDouble() * (north - south)));
    }
}
