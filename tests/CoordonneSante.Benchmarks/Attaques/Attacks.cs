using System.Globalization;
using System.Text;

namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>What a hostile client may send within the grammar of the schema.</summary>
internal static class Attacks
{
    private static string Long { get; } =
        "{communes(first:10000){nodes{" + string.Join(' ', Enumerable.Range(0, 95).Select(i => $"a{i}:nom b{i}:codeInsee c{i}:id")) + "}}}";

    private static string OfPolygon { get; } =
        $"query($p: TerritoireInput!) {{ {Aliases(100, i => "territoire(par: $p) { population }")} }}";

    private static string OfAlternatives { get; } =
        $"query($w: StructureFilterInput) {{ {Aliases(30, i => "structures(where: $w, first: 1) { totalCount }")} }}";

    private static string Alternatives { get; } = string.Join(',', Enumerable.Range(0, 15_000).Select(i =>
        $$$"""{"nom":{"contains":"{{{Letter(i)}}}{{{Letter(i / 26)}}}{{{Letter(i / 676)}}}"}}"""));

    /// <summary>A band across France whose two long sides are saws.</summary>
    private static string Zigzag { get; } = Ring(2_500);

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("au repos", 0, 10, _ => ""),
        new("2SFCA, 200 rayons", 8, 10, Catchments),
        new("2SFCA, 200 rayons", 32, 10, Catchments),
        new("2SFCA, 200 rayons", 128, 30, Catchments) { RestSeconds = 60 },
        new("2SFCA, 200 rayons, 128 adresses", 128, 30, Catchments) { FromManyAddresses = true },
        new("2SFCA, 4 rayons, 128 adresses", 128, 30, FewCatchments) { FromManyAddresses = true, RestSeconds = 60 },
        new("réponse de 60 Mo", 16, 10, _ => Long),
        new("réponse de 60 Mo", 64, 15, _ => Long) { RestSeconds = 60 },
        new("réponse de 60 Mo, 64 adresses", 64, 15, _ => Long) { FromManyAddresses = true, RestSeconds = 60 },
        new("2SFCA 100 km, 400 alias", 1, 10, ManyCatchments),
        new("polygone de 5 000 sommets, 100 alias", 1, 10, _ => OfPolygon, () => $"{{\"p\":{{\"polygone\":{Zigzag}}}}}"),
        new("structureLaPlusProche, 30 alias, 10 000 communes", 1, 10, Nearest),
        new("or de 15 000, 30 alias", 1, 10, _ => OfAlternatives, () => $"{{\"w\":{{\"or\":[{Alternatives}]}}}}"),
        new("documents de 23 ko, tous différents", 8, 15, n => $"{{communes(first:1){{nodes{{{Aliases(1_500, _ => "nom", $"_{n}")}}}}}}}"),
        new("ordre de 1 400 critères", 1, 10, Sorted),
        new("statistiques, 3 dimensions, 50 alias", 1, 10, Statistics),
        new("simulerImplantation 100 km, 300 alias", 1, 10, Simulations),
        new("carte, 300 alias", 1, 10, n => Repeat(300, i =>
            $"carte(emprise: {{ ouest: -5, sud: 41, est: 10, nord: 51.{i + (n * 300)} }}, zoom: {i % 23}) {{ __typename }}")),
        new("contours des quartiers, 20 alias", 1, 10, _ => Repeat(20, _ => "quartiersPrioritaires(first: 2000) { nodes { contour } }")),
    ];

    private static string ManyCatchments(int n) => Repeat(400, i =>
        $"accessibilitePotentielle(rayonKm: {Radius(100, (n * 400) + i)}) {{ moyennePour10000Habitants }}");

    private static string Nearest(int n)
    {
        var nearest = Aliases(30, i =>
            $"structureLaPlusProche(where: {{ nom: {{ contains: \"{Letter(i)}{Letter(n + i)}\" }} }}) {{ distanceMetres }}");
        return $"{{communes(first:10000){{nodes{{{nearest}}}}}}}";
    }

    private static string Sorted(int n) =>
        $"{{structures(first:1, order:[{string.Join(',', Enumerable.Range(n, 1_400).Select(Criterion))}]){{totalCount nodes{{finess}}}}}}";

    private static string Statistics(int n) => Repeat(50, i =>
        "statistiques(grouperPar: [COMMUNE, TYPE, ZONAGE_MEDECIN], comparerA: [REGION, FRANCE], "
        + $"where: {{ nom: {{ contains: \"{Letter(i)}{Letter(n)}\" }} }}) {{ total groupes {{ nombre comparaisons {{ rapport }} }} }}");

    private static string Simulations(int n) => Repeat(300, i =>
        $"simulerImplantation(point: {{ longitude: {Radius(5, (n * 300) + i)}, latitude: 46.5 }}, type: MAISON_DE_SANTE, rayonKm: 100) "
        + "{ __typename }");

    private static string Catchments(int n) => Repeat(200, i =>
        $"accessibilitePotentielle(rayonKm: {Radius(80, (n * 200) + i)}) {{ moyennePour10000Habitants }}");

    private static string FewCatchments(int n) => Repeat(4, i =>
        $"accessibilitePotentielle(rayonKm: {Radius(80, (n * 4) + i)}) {{ moyennePour10000Habitants }}");

    private static string Criterion(int i) => (i % 4) switch
    {
        0 => "{commune:{population:DESC}}",
        1 => "{nom:ASC}",
        2 => "{commune:{nom:DESC}}",
        _ => "{type:ASC}",
    };

    private static string Radius(double from, int step) =>
        Math.Round(from - (step % 700_000 * 0.00005), 6).ToString(CultureInfo.InvariantCulture);

    private static char Letter(int i) => (char)('a' + (Math.Abs(i) % 26));

    private static string Repeat(int count, Func<int, string> field) => $"{{ {Aliases(count, field)} }}";

    private static string Aliases(int count, Func<int, string> field, string suffix = "") =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}{suffix}: {field(i)}"));

    private static string Ring(int teeth)
    {
        var ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        var points = Enumerable.Range(0, teeth).Select(i => (X: -1 + (i * 7.0 / teeth), Y: 44 + (i % 2 * 0.4)))
            .Concat(Enumerable.Range(0, teeth).Reverse().Select(i => (X: -1 + (i * 7.0 / teeth), Y: 48 + (i % 2 * 0.4))))
            .ToList();
        foreach (var (x, y) in points.Append(points[0]))
        {
            ring.Append(CultureInfo.InvariantCulture, $"{(ring[^1] == '[' ? "" : ",")}[{x:F5},{y:F5}]");
        }

        return ring.Append("]]}").ToString();
    }
}
