using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests;

/// <summary>Access over the data that the program comes with: tables, and how the figures are to be read.</summary>
public sealed class NationalAccessTests(NationalDirectoryTests.NationalServer national)
{
    private const string Maisons = "where: {type: {eq: MAISON_DE_SANTE}}";

    [Fact]
    public async Task Groups_are_a_flat_csv_table()
    {
        const string Query = "{ accessibilite(" + Maisons
            + """, dans: {region: "94"}, grouperPar: DEPARTEMENT) { groupes { code libelle population distanceMoyenneKm a10: seuil(km:"""
            + """ 10) { population part } } } }""";
        using var response = await national.Server.PostAsync(JsonSerializer.Serialize(new { query = Query }), accept: "text/csv");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            "code,libelle,population,distanceMoyenneKm,a10.population,a10.part\r\n"
            + "2A,Corse-du-Sud,168306,23.98859,7738,0.045975782206219624\r\n"
            + "2B,Haute-Corse,187180,23.79869,36442,0.19468960359012716\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_communes_of_a_measure_are_all_in_the_csv()
    {
        const string Query =
            "{ accessibilite("
            + Maisons
            + """, dans: {departement: "23"}) { communesEloignees(minKm: 0) { commune { codeInsee } distanceKm } } }""";
        using var response = await national.Server.PostAsync(JsonSerializer.Serialize(new { query = Query }), accept: "text/csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("commune.codeInsee,distanceKm", lines[0]);
        Assert.Equal(1 + 255, lines.Length);
    }

    [Fact]
    public async Task A_measure_tells_its_formula_and_the_vintages_of_its_own_communes()
    {
        using var response = JsonDocument.Parse(
            await national.Server.AskAsync(
                """
                {
                  accessibilite(grouperPar: REGION) { mesure { millesimePopulation } groupes { code mesure { millesimePopulation
                  millesimeStructures } } }
                  accessibilitePotentielle(rayonKm: 12.5, variante: DEUX_ETAPES_AMELIOREE) { mesure { formule numerateur } }
                }
                """
            ));
        var data = response.RootElement.GetProperty("data");
        var groups = data.GetProperty("accessibilite").GetProperty("groupes").EnumerateArray()
            .ToDictionary(group => group.GetProperty("code").GetString() ?? "", group => group.GetProperty("mesure").GetRawText());
        var catchments = data.GetProperty("accessibilitePotentielle").GetProperty("mesure");

        Assert.Equal("""{"millesimePopulation":"2017, 2023"}""", data.GetProperty("accessibilite").GetProperty("mesure").GetRawText());
        Assert.Equal("""{"millesimePopulation":"2023","millesimeStructures":"2021-01-08"}""", groups["53"]);
        Assert.Equal("""{"millesimePopulation":"2017","millesimeStructures":"2021-01-08"}""", groups["06"]);
        Assert.Contains("0.22 par tiers de 12.5 km (E2SFCA", catchments.GetProperty("formule").GetString(), StringComparison.Ordinal);
        Assert.Contains("n'est pas l'APL", catchments.GetProperty("numerateur").GetString(), StringComparison.Ordinal);
    }
}
