using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Cartes;

namespace CoordonneSante.Annuaire.Tests.Geographie.Cartes;

/// <summary>Markers that stand as they do in towns, and as they stand nowhere.</summary>
internal static class MarkerPatterns
{
    /// <summary>Width of a marker at the largest zoom that has clusters.</summary>
    private const double Step = 360 / 16_777_216.0;

    /// <summary>How a point is drawn, by name.</summary>
    public static IReadOnlyDictionary<string, Func<Random, (double Longitude, double Latitude)>> All { get; } =
        new Dictionary<string, Func<Random, (double Longitude, double Latitude)>>
        {
            ["scattered"] = AnnuaireDisperse.Point,
            ["towns"] = random => Town(random, 6),
            ["one town"] = random => Town(random, 1),
            ["a few places"] = random => (2 + (random.Next(4) / 1000.0), 48 + (random.Next(3) / 1000.0)),
            ["one place"] = _ => (2.35, 48.85),
            ["a street"] = random => (2.35, 48.85 + (random.NextDouble() / 100)),
            ["a grid of the reach"] = random => (random.Next(12) * Step, random.Next(12) * Step),
            ["the edges of the pyramid"] = random => (
                random.Next(2) == 0 ? -180 : 180 - (random.Next(3) * Step),
                random.Next(2) == 0 ? -90 : 90 - (random.Next(3) * 5)),
        };

    public static Marker[] Draw(string pattern, int seed, int count)
    {
        var random = new Random(seed);
        var types = Enum.GetValues<TypeStructure>();
        return
        [
            .. Enumerable.Range(1, count).Select(row =>
            {
                var (longitude, latitude) = All[pattern](random);
                return new Marker(longitude, latitude, row, types[random.Next(types.Length)]);
            }),
        ];
    }

    /// <summary>As many within ten metres of a town's centre as from ten to a hundred, and so on.</summary>
    private static (double Longitude, double Latitude) Town(Random random, int towns)
    {
        var (town, distance, angle) = (random.Next(towns), Math.Pow(10, -5 * random.NextDouble()), random.NextDouble() * Math.Tau);
        return (town + (distance * Math.Cos(angle)), 45 + (town / 2.0) + (distance * Math.Sin(angle)));
    }
}
