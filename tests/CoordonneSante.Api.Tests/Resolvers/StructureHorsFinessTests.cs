using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>A team at Rennes with a position, and a network in the former commune of Guipry.</summary>
public sealed class StructureHorsFinessTests : IAsyncLifetime
{
    private ApiServer? _server;

    private ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync()
    {
        var content = SmallDirectory.Content();
        content.Set<StructureHorsFinessRow>(
        [
            new()
            {
                Identifiant = "ESP-35-1",
                Nom = "ESP des Gayeulles",
                Type = TypeStructure.EquipeDeSoinsPrimaires,
                CodeInsee = "35238",
                Longitude = -1.66,
                Latitude = 48.12,
                SourceDeclaree = "ARS Bretagne",
                SourceId = "finess-2021",
                DateExtraction = new DateOnly(2026, 6, 30),
            },
            new()
            {
                Identifiant = "RES-35-1",
                Nom = "Réseau de Guipry",
                Type = TypeStructure.ReseauDeSante,
                CodeInsee = "35176",
                CodeInseeDeclare = "35129",
                SourceDeclaree = "ARS Bretagne",
                SourceId = "finess-2021",
                DateExtraction = new DateOnly(2026, 6, 30),
            },
        ]);
        _server = await ApiServer.StartOverAsync([content], ApiServer.WithoutLimits);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task They_are_listed_and_counted_apart_from_structures() => (await Server.AskAsync(
        """
        {
          structuresHorsFiness(order: [{type: DESC}]) {
            totalCount
            nodes {
              identifiant nom type typeLibelle position { longitude latitude niveau } commune { codeInsee } codeInseeDeclare
              sourceDeclaree provenance { identifiantSource dateExtraction source { id } }
            }
          }
          structures { totalCount }
          parDepartement: structuresHorsFiness(where: {commune: {departement: {code: {eq: "35"}}}, nom: {contains: "Gayeulles"}}) {
            nodes { nom }
          }
          commune(codeInsee: "35238") { structures { totalCount } structuresHorsFiness { totalCount nodes { nom } } }
          territoire(par: {departement: "35"}) { structures { totalCount } structuresHorsFiness(first: 1) { totalCount nodes { nom } } }
          statistiques { total }
        }
        """)).MatchesSnapshot();

    [Theory]
    [InlineData("items?type=EQUIPE_DE_SOINS_PRIMAIRES", "ESP-35-1")]
    [InlineData("items?bbox=-1.7,48,-1.6,48.2", "ESP-35-1")]
    [InlineData("items?commune.codeInsee=35176", "RES-35-1")]
    [InlineData("items", "ESP-35-1 RES-35-1")]
    public async Task They_are_a_collection_of_their_own_for_maps(string address, string expected)
    {
        using var json = JsonDocument.Parse(await Server.Client.GetStringAsync(
            new Uri($"/ogc/collections/structures-hors-finess/{address}", UriKind.Relative)));

        Assert.Equal(
            expected,
            string.Join(' ', json.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id"))));
    }

    [Fact]
    public async Task One_interface_speaks_of_both_kinds_of_structures()
    {
        var ids = await Server.AskAsync(
            """{ structureHorsFiness(identifiant: "ESP-35-1") { id } structure(finess: "350002838") { id } }""");
        using var found = System.Text.Json.JsonDocument.Parse(ids);
        var data = found.RootElement.GetProperty("data");

        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"StructureHorsFiness","nom":"ESP des Gayeulles","typeLibelle":"Équipe de soins """
                + """primaires","commune":{"nom":"Rennes"}},{"__typename":"Structure","nom":"CDS \"GAYEULLES\" É","""
                + "\"typeLibelle\":\"Centre de santé\",\"commune\":{\"nom\":\"Rennes\"}}]}}",
            await Server.AskAsync(
                "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on StructureCoordonnee { nom typeLibelle commune { nom } } } }",
                new { ids = new[] { IdOf("structureHorsFiness"), IdOf("structure") } }));

        string? IdOf(string field) => data.GetProperty(field).GetProperty("id").GetString();
    }

    [Theory]
    [InlineData(
        "csv",
        "identifiant,type,codeInseeDeclare,position.longitude,position.latitude\r\n"
            + "ESP-35-1,EQUIPE_DE_SOINS_PRIMAIRES,,-1.66,48.12\r\nRES-35-1,RESEAU_DE_SANTE,35129,,\r\n")]
    [InlineData(
        "geojson",
        "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-1.66,"
            + "48.12]},\"properties\":{\"identifiant\":\"ESP-35-1\",\"type\":\"EQUIPE_DE_SOINS_PRIMAIRES\",\"codeInseeDeclare\":null}},\n"
            + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"identifiant\":\"RES-35-1\",\"type\":\"RESEAU_DE_SANTE\","
            + "\"codeInseeDeclare\":\"35129\"}}\n]}\n")]
    public async Task Their_list_is_a_table_and_a_map_as_the_others(string format, string expected)
    {
        const string Query = "{structuresHorsFiness{nodes{identifiant type codeInseeDeclare position{longitude latitude}}}}";
        using var response = await Server.Client.GetAsync(new Uri($"/graphql?query={Query}&format={format}", UriKind.Relative));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }
}
