using System.Net;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class LinksTests(SharedServer shared)
{
    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere_from_page_to_page()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(seen);
        var broken = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var response = await shared.Server.OpenAsync(address);
            var html = await response.Content.ReadAsStringAsync();
            if (response.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{address}: {(int)response.StatusCode}");
            }
            else if (
                response.Content.Headers.ContentType?.MediaType == "text/html"
                && !address.StartsWith("/graphql", StringComparison.Ordinal))
            {
                foreach (
                    var link in Links().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value)).Where(seen.Add))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        Assert.Empty(broken);
        Assert.Superset(
            (HashSet<string>)["/recherche", "/structures", "/donnees", "/annuaire.gpkg", $"/structures/{SmallDirectory.CentreGayeulles}"],
            seen);
    }

    [GeneratedRegex("(?:href|action)=\"(?<address>/[^\"#]*)\"")]
    private static partial Regex Links();
}
