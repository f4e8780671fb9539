using System.Net;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Api.Tests.Pages;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>Two territories in Ille-et-Vilaine, which share Bruz; none is loaded for Paris.</summary>
public sealed class TerritoireCptsTests : IAsyncLifetime
{
    private ApiServer? _server;

    private ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync()
    {
        var content = SmallDirectory.Content();
        content.Set<CptsRow>(
        [
            new() { Code = "53-cpts-vilaine", Nom = "CPTS Vilaine", Statut = "ACI signé", SourceId = "finess-2021" },
            new() { Code = "53-cpts-de-rennes", Nom = "CPTS de Rennes", SourceId = "finess-2021" },
        ]);
        content.Set<CptsCommuneRow>(
        [
            new() { CodeCpts = "53-cpts-vilaine", CodeInsee = "35047" },
            new() { CodeCpts = "53-cpts-vilaine", CodeInsee = "35176" },
            new() { CodeCpts = "53-cpts-de-rennes", CodeInsee = "35238" },
            new() { CodeCpts = "53-cpts-de-rennes", CodeInsee = "35047" },
        ]);
        _server = await ApiServer.StartOverAsync([content], ApiServer.WithoutLimits);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task A_territory_has_its_people_and_its_structures_and_is_none_of_them() => (await Server.AskAsync(
            """
            {
              territoireCpts(code: "53-cpts-vilaine") {
                code nom statut structure { finess } structureFiabilite communes { codeInsee } voisins { code }
                territoire { libelle population structures { nodes { finess } } }
              }
              structures(where: {type: {eq: CPTS}}) { totalCount }
            }
            """)).MatchesSnapshot();

    [Fact]
    public async Task Territories_are_searched_filtered_and_ordered_as_other_lists() => Assert.Equal(
        """{"data":{"tous":{"totalCount":2,"nodes":[{"nom":"CPTS Vilaine"},{"nom":"CPTS de Rennes"}]},"bruz":{"totalCount":2},"guipry":"""
            + """{"nodes":[{"code":"53-cpts-vilaine"}]},"rennes":{"nodes":[{"code":"53-cpts-de-rennes"}]}}}""",
        await Server.AskAsync(
            """
            {
              tous: territoiresCpts(order: [{nom: DESC}]) { totalCount nodes { nom } }
              bruz: territoiresCpts(where: {communes: {some: {nom: {eq: "Bruz"}}}}) { totalCount }
              guipry: territoiresCpts(recherche: "guipry") { nodes { code } }
              rennes: territoiresCpts(where: {communes: {some: {codeInsee: {eq: "35238"}}}}) { nodes { code } }
            }
            """));

    [Fact]
    public async Task A_commune_without_CPTS_is_told_apart_from_one_of_which_nothing_is_known() => Assert.Equal(
        """{"data":{"communes":{"nodes":[{"codeInsee":"75056","cptsCouverte":false},{"codeInsee":"75111","cptsCouverte":"""
            + """false}]},"commune":{"cptsCouverte":true,"cpts":[{"nom":"CPTS de Rennes"},{"nom":"CPTS Vilaine"}]}},"extensions":"""
            + """{"notes":[{"code":"CPTS_NON_CHARGEES","departements":"""
            + """["75"],"message":"Aucun territoire de CPTS n'est chargé pour le département 75 :"""
            + """ une commune y est sans CPTS connue, ce qui ne dit pas qu'elle n'en a pas. « cptsCouverte » le dit commune par """
            + """commune."}]}}""",
        (await Server.AskAsync(
            """
            {
              communes(where: {cpts: {any: false}}) { nodes { codeInsee cptsCouverte } }
              commune(codeInsee: "35047") { cptsCouverte cpts { nom } }
            }
            """)).Replace("\\u00A0", " ", StringComparison.Ordinal)
            .Replace("\\u202F", " ", StringComparison.Ordinal)
            .Replace('\u2019', '\''));

    [Theory]
    [InlineData("""{cpts: "53-cpts-de-rennes"}""", """{"data":{"territoire":{"libelle":"CPTS de Rennes","niveau":null,"code":"""
        + """null,"population":243931}}}""")]
    [InlineData("""{cpts: "53-cpts-absente"}""", """{"data":{"territoire":null}}""")]
    public async Task A_territory_may_be_named_by_its_CPTS(string par, string expected) =>
        Assert.Equal(expected, await Server.AskAsync($"{{ territoire(par: {par}) {{ libelle niveau code population }} }}"));

    [Theory]
    [InlineData("/territoires/cpts/53-cpts-vilaine", "<title>CPTS Vilaine\u00A0: diagnostic du territoire")]
    [InlineData("/territoires/cpts/53-cpts-vilaine", "<dd>ACI signé</dd>")]
    [InlineData("/territoires/cpts/53-cpts-vilaine", "href=\"/structures?cpts=53-cpts-vilaine\"")]
    [InlineData("/territoires/commune/35176", "<a href=\"/territoires/cpts/53-cpts-vilaine\">CPTS Vilaine</a>")]
    [InlineData("/structures?cpts=53-cpts-de-rennes", "Structures d'exercice coordonné\u00A0: CPTS de Rennes</h1>")]
    [InlineData("/structures/350002838", "<a href=\"/territoires/cpts/53-cpts-de-rennes\">CPTS de Rennes</a>")]
    [InlineData("/recherche?q=cpts+vilaine", "<a href=\"/territoires/cpts/53-cpts-vilaine\">CPTS Vilaine")]
    [InlineData("/integrer/territoires/cpts/53-cpts-vilaine", "CPTS Vilaine")]
    public async Task It_has_a_diagnosis_and_pages_lead_to_it(string address, string shown) =>
        Assert.Contains(shown, await Server.ReadAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_of_an_unknown_CPTS_is_not_found()
    {
        using var response = await Server.OpenAsync("/territoires/cpts/53-cpts-absente");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
