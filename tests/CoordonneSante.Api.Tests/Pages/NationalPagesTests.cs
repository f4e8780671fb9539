namespace CoordonneSante.Api.Tests.Pages;

/// <summary>What pages say of the published directory: what is not listed, cities with arrondissements, great territories.</summary>
public sealed class NationalPagesTests(NationalDirectoryTests.NationalServer national)
{
    /// <summary>Bytes of a first page without its live map, compressed.</summary>
    private const int MaxBytes = 30_000;

    [Fact]
    public async Task What_is_counted_follows_its_number_in_the_plural() => Assert.Matches(
        "<dt>centres de santé</dt>\\s*<dd><a href=\"/structures\\?type=CENTRE_DE_SANTE\">2\u202F495</a></dd>",
        await national.Server.ReadAsync("/"));

    [Fact]
    public async Task A_quarter_has_no_zero_of_what_the_files_do_not_list_in_its_region()
    {
        var list = await national.Server.ReadAsync("/quartiers?departement=973");

        Assert.Matches(
            "Anatole</a></th>\\s*<td>Cayenne</td>\\s*<td class=\"n\">0</td>\\s*<td class=\"n\">non recensé</td>\\s*<td class=\"n\">0</td>",
            list);
        Assert.Contains(
            "on ne sait pas\u00A0: aucune n'est recensée",
            await national.Server.ReadAsync("/quartiers/QN97301M"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/territoires/commune/75056", "Commune de 20\u00A0arrondissements.")]
    [InlineData("/territoires/region/11", "communes et arrondissements.")]
    [InlineData("/territoires/departement/35", "Département de 332\u00A0communes.")]
    public async Task A_territory_says_what_it_is_made_of(string address, string said) =>
        Assert.Contains(said, await national.Server.ReadAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/")]
    [InlineData("/structures")]
    [InlineData("/territoires/region/11")]
    [InlineData("/territoires/region/44")]
    [InlineData("/territoires/region/76")]
    [InlineData("/territoires/region/84")]
    [InlineData("/territoires/region/93")]
    [InlineData("/territoires/departement/62")]
    [InlineData("/integrer/territoires/region/76")]
    public async Task A_page_is_light_however_great_what_it_shows(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var response = await national.Server.Client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.InRange(body.Length, 1, MaxBytes);
    }
}
