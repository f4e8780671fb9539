using System.Net;
using System.Reflection;
using System.Text.Json;

namespace CoordonneSante.Api.Tests;

/// <summary>Access over the data that the program comes with, beside what <c>tests/reference/acces.py</c> computes from the same files.</summary>
public sealed class NationalAccessTests(NationalDirectoryTests.NationalServer national)
{
    private const string Maisons = "where: {type: {eq: MAISON_DE_SANTE}}";

    /// <summary>Two units of the last decimal of means: the sums are not made in the same order.</summary>
    private const double Tolerance = 0.00002;

    [Theory]
    [InlineData("france", $"accessibilite({Maisons}, grouperPar: DEPARTEMENT)", "")]
    [InlineData("bretagne", $$"""accessibilite({{Maisons}}, dans: {region: "53"})""", "(minKm: 18, first: 100)")]
    [InlineData("deuxEtapes", $"accessibilitePotentielle({Maisons}, grouperPar: REGION)", "")]
    [InlineData("amelioree", $"accessibilitePotentielle({Maisons}, grouperPar: REGION, variante: DEUX_ETAPES_AMELIOREE)", "")]
    [InlineData("rennes", "simulerImplantation(point: {longitude: -1.6778, latitude: 48.1173}, type: MAISON_DE_SANTE)", "")]
    [InlineData("gueret", "simulerImplantation(point: {longitude: 1.8717, latitude: 46.1716}, type: MAISON_DE_SANTE, rayonKm: 20)", "")]
    [InlineData("mayotte", "simulerImplantation(point: {longitude: 45.2279, latitude: -12.7806}, type: MAISON_DE_SANTE, rayonKm: 30)", "")]
    public async Task Every_figure_is_the_reference_s(string name, string field, string listArguments)
    {
        using var reference = JsonDocument.Parse(Reference());
        var expected = reference.RootElement.GetProperty(name);
        using var response = JsonDocument.Parse(await national.Server.AskAsync($"{{ answer: {field} {SelectionOf(expected, listArguments)} }}"));

        AssertSame(expected, response.RootElement.GetProperty("data").GetProperty("answer"), name);
    }

    [Fact]
    public async Task Groups_are_a_flat_csv_table()
    {
        const string Query = "{ accessibilite(" + Maisons
            + """, dans: {region: "94"}, grouperPar: DEPARTEMENT) { groupes { code libelle population distanceMoyenneKm a10: seuil(km: 10) { population part } } } }""";
        using var response = await national.Server.PostAsync(JsonSerializer.Serialize(new { query = Query }), accept: "text/csv");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            "code,libelle,population,distanceMoyenneKm,a10.population,a10.part\r\n"
            + "2A,Corse-du-Sud,162942,23.04374,4681,0.028728013649028487\r\n"
            + "2B,Haute-Corse,184655,23.94146,47708,0.25836289296255177\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_communes_of_a_measure_are_all_in_the_csv()
    {
        const string Query = "{ accessibilite(" + Maisons + """, dans: {departement: "23"}) { communesEloignees(minKm: 0) { commune { codeInsee } distanceKm } } }""";
        using var response = await national.Server.PostAsync(JsonSerializer.Serialize(new { query = Query }), accept: "text/csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("commune.codeInsee,distanceKm", lines[0]);
        Assert.Equal(1 + 256, lines.Length);
    }

    [Fact]
    public async Task A_measure_tells_its_formula_and_the_vintages_of_its_own_communes()
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync(
            """
            {
              accessibilite(grouperPar: REGION) { mesure { millesimePopulation } groupes { code mesure { millesimePopulation millesimeStructures } } }
              accessibilitePotentielle(rayonKm: 12.5, variante: DEUX_ETAPES_AMELIOREE) { mesure { formule numerateur } }
            }
            """));
        var data = response.RootElement.GetProperty("data");
        var groups = data.GetProperty("accessibilite").GetProperty("groupes").EnumerateArray()
            .ToDictionary(group => group.GetProperty("code").GetString() ?? "", group => group.GetProperty("mesure").GetRawText());
        var catchments = data.GetProperty("accessibilitePotentielle").GetProperty("mesure");

        Assert.Equal("""{"millesimePopulation":"2017, 2021"}""", data.GetProperty("accessibilite").GetProperty("mesure").GetRawText());
        Assert.Equal("""{"millesimePopulation":"2021","millesimeStructures":"2021-01-08"}""", groups["53"]);
        Assert.Equal("""{"millesimePopulation":"2017","millesimeStructures":"2021-01-08"}""", groups["06"]);
        Assert.Contains("0.22 par tiers de 12.5 km (E2SFCA", catchments.GetProperty("formule").GetString(), StringComparison.Ordinal);
        Assert.Contains("n'est pas l'APL", catchments.GetProperty("numerateur").GetString(), StringComparison.Ordinal);
    }

    private static byte[] Reference()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("acces.json");
        Assert.NotNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Asks for every member of what is expected.</summary>
    private static string SelectionOf(JsonElement expected, string listArguments) => expected.ValueKind switch
    {
        JsonValueKind.Array when expected.GetArrayLength() > 0 => SelectionOf(expected[0], listArguments),
        JsonValueKind.Object => "{ " + string.Join(' ', expected.EnumerateObject().Select(member =>
            $"{member.Name}{(member.Name == "communesEloignees" ? listArguments : "")} {SelectionOf(member.Value, listArguments)}")) + " }",
        _ => "",
    };

    private static void AssertSame(JsonElement expected, JsonElement actual, string place)
    {
        Assert.Equal((place, expected.ValueKind), (place, actual.ValueKind));
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.All(expected.EnumerateObject(), member => AssertSame(member.Value, actual.GetProperty(member.Name), $"{place}.{member.Name}"));
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                Assert.All(expected.EnumerateArray(), (item, i) => AssertSame(item, actual[i], $"{place}[{i}]"));
                break;
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble(), actual.GetDouble(), Tolerance);
                break;
            default:
                Assert.Equal((place, expected.ToString()), (place, actual.ToString()));
                break;
        }
    }
}
