using System.Net;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class QuartiersTests(SharedServer shared)
{
    [Fact]
    public async Task A_quarter_says_what_is_in_it_and_how_far_what_is_not()
    {
        var html = await shared.Server.ReadAsync("/quartiers/QN03502M");

        foreach (
            var said in (string[])
                [
                    "<dd>QN03502M</dd>",
                    "<a href=\"/territoires/commune/35238\">Rennes</a>",
                    "<a href=\"/territoires/epci/243500139\">Rennes Métropole</a>",
                    "absents des fichiers chargés",
                    "Rennes\u00A0: 225\u202F081 (population municipale",
                    "Hors zonage, celui de Rennes",
                    $"<li><a href=\"/structures/{SmallDirectory.CentreGayeulles}\">CDS \"GAYEULLES\" É</a>",
                    "CDS \"GAYEULLES\" É</a>, Rennes\u00A0: dans le quartier",
                    "<path class=\"quartier\"",
                    "ANCT, liste de 2024",
                ])
        {
            Assert.Contains(said, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_structures_around_a_quarter_are_in_its_file_with_their_distance_from_its_centre()
    {
        using var response = await shared.Server.Client.GetAsync(new Uri(
            "/graphql?format=csv&query={quartierPrioritaire(code:\"QN03502M\"){structuresProches(first:10){distanceMetres node{finess}}}}",
            UriKind.Relative));
        var near = await shared.Server.AskAsync(
            """
            {
              quartierPrioritaire(code: "QN03502M") { nomsCommunes couverte departement { code } structuresProches { distanceMetres } }
            }
            """);
        var same = await shared.Server.AskAsync(
            """{ structuresProches(origine: { quartier: "QN03502M" }) { edges { distanceMetres } } }""");

        Assert.Equal(
            $"distanceMetres,node.finess\r\n0,{SmallDirectory.CentreGayeulles}\r\n",
            (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
        Assert.Equal(
            """{"data":{"quartierPrioritaire":{"nomsCommunes":"Rennes","couverte":true,"departement":{"code":"35"}"""
                + ""","structuresProches":[{"distanceMetres":0}]}}}""",
            near);
        Assert.Equal("""{"data":{"structuresProches":{"edges":[{"distanceMetres":0}]}}}""", same);
    }

    [Fact]
    public async Task The_quarters_that_lack_something_are_listed_out_of_those_of_the_territory()
    {
        var without = await shared.Server.ReadAsync("/quartiers?departement=35&sans=MAISON_DE_SANTE");
        var none = await shared.Server.ReadAsync("/quartiers?departement=35&sans=CENTRE_DE_SANTE");
        var elsewhere = await shared.Server.ReadAsync("/quartiers?region=11");

        Assert.Contains("1\u00A0quartier sans maison de santé, sur 1", without, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/quartiers/QN03502M\">Maurepas</a>", without, StringComparison.Ordinal);
        Assert.Contains("0\u00A0quartier sans centre de santé, sur 1", none, StringComparison.Ordinal);
        Assert.Contains("Aucun quartier prioritaire dans ce territoire.", elsewhere, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quartiers/QN09999M", HttpStatusCode.NotFound, "Aucun quartier prioritaire n'a ce code")]
    [InlineData("/quartiers/35238", HttpStatusCode.BadRequest, "«\u00A035238\u00A0»")]
    [InlineData("/quartiers?sans=PHARMACIE", HttpStatusCode.BadRequest, "CENTRE_DE_SANTE, MAISON_DE_SANTE, STRUCTURE")]
    public async Task What_names_no_quarter_is_said_with_what_to_write(string address, HttpStatusCode status, string advice) =>
        Assert.Contains(advice, await shared.Server.ReadAsync(address, status), StringComparison.Ordinal);
}
