using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class ProximityTests(SharedServer shared)
{
    [Fact]
    public async Task The_nearest_structures_come_with_their_distance_and_direction()
    {
        Assert.Equal(
            """{"data":{"structuresProches":{"totalCount":1,"pageInfo":{"hasNextPage":false,"hasPreviousPage":false},"nodes":["""
                + """{"finess":"350002838"}],"edges":[{"distanceMetres":2133.25,"azimutDegres":19.36,"node":"""
                + """{"nom":"CDS \"GAYEULLES\" É","position":{"qualite":null}}}]}}}""",
            await shared.Server.AskAsync(
                "{ structuresProches(origine: {commune: \"35238\"}) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { "
                    + "finess } edges { distanceMetres azimutDegres node { nom position { qualite } } } } }"));
    }

    [Theory]
    [InlineData("""{point: {longitude: -1.67, latitude: 48.13}}""", """[{"distanceMetres":0,"azimutDegres":0}]""")]
    [InlineData("""{codePostal: "35700"}""", """[{"distanceMetres":2133.25,"azimutDegres":19.36}]""")]
    [InlineData("""{structure: "350002838"}""", "[]")]
    public async Task An_origin_is_given_in_any_of_its_ways(string origin, string edges) =>
        Assert.Equal(
            """{"data":{"structuresProches":{"edges":""" + edges + "}}}",
            await shared.Server.AskAsync(
                $$"""{ structuresProches(origine: {{origin}}, rayonKm: 5) { edges { distanceMetres azimutDegres } } }"""
            ));

    [Fact]
    public async Task A_filter_applies_to_what_is_near() =>
        Assert.Equal(
            """{"data":{"structuresProches":{"totalCount":0,"edges":[]}}}""",
            await shared.Server.AskAsync(
                """{ structuresProches(origine: {commune: "35238"}, where: {type: {eq:"""
                    + """ MAISON_DE_SANTE}}) { totalCount edges { cursor } } }"""
            ));

    [Fact]
    public async Task A_list_is_followed_by_its_cursor()
    {
        const string Query =
            "query($apres: String) { structuresProches(origine: {commune: \"35238\"}, after: $apres) { edges { cursor } } }";
        using var first = JsonDocument.Parse(await shared.Server.AskAsync(Query));
        var cursor = first
            .RootElement.GetProperty("data")
            .GetProperty("structuresProches")
            .GetProperty("edges")[0]
            .GetProperty("cursor")
            .GetString();

        Assert.Equal("""{"data":{"structuresProches":{"edges":[]}}}""", await shared.Server.AskAsync(Query, new { apres = cursor }));
    }

    [Fact]
    public async Task A_structure_has_neighbours_and_a_commune_a_nearest_structure() =>
        Assert.Equal(
            """{"data":{"structure":{"voisines":[]},"rennes":{"structureLaPlusProche":{"distanceMetres":2133.25,"node":"""
                + """{"finess":"350002838"}}},"sansMaison":{"structureLaPlusProche":null},"sansCentre":{"structureLaPlusProche":null}}}""",
            await shared.Server.AskAsync(
                """
                {
                  structure(finess: "350002838") { voisines { distanceMetres } }
                  rennes: commune(codeInsee: "35238") { structureLaPlusProche { distanceMetres node { finess } } }
                  sansMaison: commune(codeInsee: "35238") { structureLaPlusProche(where: {type: {eq: MAISON_DE_SANTE}}) { distanceMetres } }
                  sansCentre: commune(codeInsee: "35047") { structureLaPlusProche { distanceMetres } }
                }
                """
            ));

    [Theory]
    [InlineData("""origine: {point: {longitude: 48.1, latitude: -1.7}}""", "COORDONNEES_INVERSEES")]
    [InlineData("""origine: {point: {longitude: 200, latitude: 48}}""", "POINT_INVALIDE")]
    [InlineData("""origine: {commune: "35999"}""", "COMMUNE_INCONNUE")]
    [InlineData("""origine: {commune: "35047"}""", "ORIGINE_SANS_POSITION")]
    [InlineData("""origine: {structure: "350002960"}""", "ORIGINE_SANS_POSITION")]
    [InlineData("""origine: {codePostal: "35999"}""", "CODE_POSTAL_INCONNU")]
    [InlineData("""origine: {commune: "35238"}, rayonKm: 501""", "RAYON_INVALIDE")]
    [InlineData("""origine: {commune: "35238"}, first: -1""", "PAGINATION_INVALIDE")]
    [InlineData("""origine: {commune: "35238"}, after: "x" """, "CURSEUR_INVALIDE")]
    public async Task What_cannot_be_answered_is_an_error_with_code_and_hint(string arguments, string code)
    {
        var response = await shared.Server.AskAsync($"{{ structuresProches({arguments}) {{ totalCount }} }}");

        Assert.Contains(
            $"\"path\":[\"structuresProches\"],\"extensions\":{{\"code\":\"{code}\",\"hint\":",
            response,
            StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_origin_given_twice_is_refused_before_anything_is_looked_for() => Assert.Contains(
        "OrigineInput",
        await shared.Server.AskAsync("""{ structuresProches(origine: {commune: "35238", codePostal: "35000"}) { totalCount } }"""),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_origin_whose_commune_has_merged_is_followed_and_noted() => Assert.StartsWith(
        """{"data":{"structuresProches":{"totalCount":1}},"extensions":{"notes":[{"code":"COMMUNE_FUSIONNEE","ancienCode":"35129",""",
        await shared.Server.AskAsync("""{ structuresProches(origine: {commune: "35129"}, rayonKm: 50) { totalCount } }"""),
        StringComparison.Ordinal);
}
