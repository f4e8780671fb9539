using System.Net;
using System.Xml.Linq;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class PlanTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_lists_every_structure_and_territory_once_at_addresses_that_answer()
    {
        var pages = new List<string>();
        foreach (var list in await LocationsAsync("/sitemap.xml"))
        {
            pages.AddRange(await LocationsAsync(new Uri(list).PathAndQuery));
        }

        Assert.Equal(pages.Distinct(), pages);
        Assert.Superset(
            (HashSet<string>)
            [
                "/", "/quartiers", "/structures?region=53", "/structures?departement=35", $"/structures/{SmallDirectory.CentreParis}",
                "/territoires/region/53", "/territoires/departement/75", "/territoires/epci/243500139", "/territoires/commune/35047",
                "/territoires/commune/75111", "/quartiers/QN03502M",
            ],
            pages.Select(page => new Uri(page).PathAndQuery).ToHashSet());
        foreach (var page in pages)
        {
            var html = await shared.Server.ReadAsync(new Uri(page).PathAndQuery);
            Assert.Contains($"<link rel=\"canonical\" href=\"{page}\" />", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sitemap_of_France_lists_the_territories_of_cpts()
    {
        using var response = await national.Server.OpenAsync("/sitemap/france.xml");

        Assert.Contains(
            "/territoires/cpts/93-cpts-du-pays-d-apt</loc>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_robots_are_told_where_the_sitemap_is()
    {
        using var response = await shared.Server.OpenAsync("/robots.txt");

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(
            $"Sitemap: {new Uri(shared.Server.Client.BaseAddress!, "/sitemap.xml")}",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    private async Task<string[]> LocationsAsync(string address)
    {
        using var response = await shared.Server.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return
        [
            .. XElement.Parse(await response.Content.ReadAsStringAsync()).Descendants(Protocol + "loc").Select(location => location.Value),
        ];
    }
}
