using System.Net;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class RecherchePageTests(SharedServer shared)
{
    [Fact]
    public async Task A_search_leads_to_territories_and_structures()
    {
        var html = await shared.Server.ReadAsync("/recherche?q=rennes");

        Assert.Contains("<a href=\"/territoires/commune/35238\">Rennes (35)</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/territoires/epci/243500139\">Rennes Métropole</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/structures/{SmallDirectory.CentreGayeulles}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try() =>
        Assert.Contains("Rien ne répond à tous ces mots", await shared.Server.ReadAsync("/recherche?q=zzzzzz"), StringComparison.Ordinal);

    [Fact]
    public async Task Hostile_words_are_shown_as_words()
    {
        using var response = await shared.Server.OpenAsync("/recherche?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_a_search_is_told() =>
        Assert.Contains(
            "200 caractères au plus",
            await shared.Server.ReadAsync($"/recherche?q={new string('a', 201)}", HttpStatusCode.BadRequest),
            StringComparison.Ordinal);
}
