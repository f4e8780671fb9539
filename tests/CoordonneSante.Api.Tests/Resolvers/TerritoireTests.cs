using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class TerritoireTests(SharedServer shared)
{
    private const string Square = "{type: \"Polygon\", coordinates: [[[-2, 47.8], [-1.5, 47.8], [-1.5, 48.2], [-2, 48.2], [-2, 47.8]]]}";

    [Fact]
    public async Task A_list_of_communes_is_a_territory_with_its_figures_and_a_note_for_each_former_code() =>
        Assert.Equal(
            $$$$"""
            {"data":{"territoire":{"libelle":"Rennes et Guipry-Messac","niveau":null,"code":null,
            "communes":[{"codeInsee":"35176"},{"codeInsee":"35238"}],"nombreCommunes":2,"population":232144,
            "populationMillesime":"2021","communesSansPopulation":0,
            "partPopulationZip":{{{{JsonSerializer.Serialize(7_063d / 232_144)}}}},"partPopulationZac":0,"populationSansZonage":0,
            "structures":{"totalCount":3,"nodes":[{"finess":"350002838"},{"finess":"350002960"}]}}},
            "extensions":{"notes":[{"code":"COMMUNE_FUSIONNEE","ancienCode":"35129","codeInsee":"35176","depuis":"2016-01-01",
            "message":"Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."}]}}
            """.ReplaceLineEndings(""),
            await shared.Server.AskAsync(
                """
                { territoire(par: {communes: ["35238", "35129"]}) { libelle niveau code communes { codeInsee } nombreCommunes population
                populationMillesime
                  communesSansPopulation partPopulationZip partPopulationZac populationSansZonage structures(first: 2) { totalCount nodes {
                  finess } } } }
                """
            ));

    [Theory]
    [InlineData("""{departement: "35"}""", """{"libelle":"Ille-et-Vilaine","niveau":"DEPARTEMENT","code":"35","population":250994}""")]
    [InlineData("""{region: "53"}""", """{"libelle":"Bretagne","niveau":"REGION","code":"53","population":250994}""")]
    [InlineData("""{epci: "243500139"}""", """{"libelle":"Rennes Métropole","niveau":"EPCI","code":"243500139","population":243931}""")]
    [InlineData("""{commune: "75056"}""", """{"libelle":"Paris","niveau":"COMMUNE","code":"75056","population":142583}""")]
    [InlineData("{polygone: " + Square + "}", """{"libelle":"Rennes et Guipry-Messac","niveau":null,"code":null,"population":232144}""")]
    [InlineData("""{departement: "99"}""", "null")]
    public async Task A_territory_is_named_in_any_of_the_ways(string par, string expected) => Assert.Equal(
        $"{{\"data\":{{\"territoire\":{expected}}}}}",
        await shared.Server.AskAsync($"{{ territoire(par: {par}) {{ libelle niveau code population }} }}"));

    [Fact]
    public async Task A_polygon_comes_by_a_variable_as_a_map_draws_it() =>
        Assert.Equal(
            """{"data":{"territoire":{"libelle":"Rennes et Guipry-Messac"}}}""",
            await shared.Server.AskAsync(
                "query($p: GeoJSON!) { territoire(par: {polygone: $p}) { libelle } }",
                new
                {
                    p = new
                    {
                        type = "Polygon",
                        coordinates = new double[][][]
                        {
                            [
                                [-2, 47.8],
                                [-1.5, 47.8],
                                [-1.5, 48.2],
                                [-2, 48.2],
                                [-2, 47.8],
                            ],
                        },
                    },
                }
            ));

    [Theory]
    [InlineData("""{communes: ["35238", "99998", "99999"]}""", "99998, 99999")]
    [InlineData("""{departement: "bretagne"}""", "CODE_DEPARTEMENT_MALFORME")]
    [InlineData("""{region: "53", departement: "35"}""", "OneOf")]
    [InlineData("""{polygone: {type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}""", "l'anneau n'est pas fermé")]
    [InlineData(
        """{polygone: {type: "Polygon", coordinates: [[[170, -30], [-170, -30], [-170, 60], [170, 60], [170, -30]]]}}""",
        "à cheval sur le 180e méridien")]
    [InlineData("""{polygone: {type: Point, coordinates: [0, 0e9, true, null]}}""", "« Polygon » ou « MultiPolygon »")]
    [InlineData("{polygone: \"POLYGON ((0 0))\"}", "attend un objet")]
    [InlineData("{polygone: 1e400}", "attend un objet")]
    public async Task What_names_no_territory_is_an_error_that_says_why(string par, string reason) => Assert.Contains(
        reason, await shared.Server.AskAsync($"{{ territoire(par: {par}) {{ libelle }} }}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_polygon_in_the_query_holds_no_variable() =>
        Assert.Contains(
            "passez-le tout entier par une variable",
            await shared.Server.AskAsync(
                "query($x: Float = 2) { territoire(par: {polygone: {type: \"Polygon\", coordinates: [[[$x, 0]]]}}) { libelle } }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Any_depth_of_literal_is_answered()
    {
        var nested = new string('[', 150) + new string(']', 150);

        Assert.Contains(
            "attend un objet",
            await shared.Server.AskAsync($"{{ territoire(par: {{polygone: {nested}}}) {{ libelle }} }}"),
            StringComparison.Ordinal);
    }
}
