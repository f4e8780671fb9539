using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class FluxTests(SharedServer shared, TwoVersionsServer versions)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_tells_what_happened_to_each_structure_from_one_version_to_the_next()
    {
        var feed = await ReadAsync(versions.Server, "/flux.atom");

        Assert.Equal(
            "Du 8\u00A0janvier 2021 au 24\u00A0mars 2026, d'après FINESS : 4\u00A0changements.",
            feed.Element(Atom + "subtitle")?.Value);
        var answer = await versions.Server.AskAsync("{ evolutions(de: \"2021-01-08\") { changements { totalCount nodes { finess } } } }");
        using var json = JsonDocument.Parse(answer);
        var changes = json.RootElement.GetProperty("data").GetProperty("evolutions").GetProperty("changements").GetProperty("nodes");
        Assert.Equal(
            changes.EnumerateArray().Select(change => $"/structures/{change.GetProperty("finess").GetString()}"),
            feed.Elements(Atom + "entry").Select(entry => new Uri(entry.Element(Atom + "id")!.Value).AbsolutePath));
        Assert.Contains("CDS DES GAYEULLES (Rennes)", string.Join('\n', Titles(feed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_of_a_territory_holds_what_happened_there()
    {
        var all = Titles(await ReadAsync(versions.Server, "/flux.atom"));
        var there = Titles(await ReadAsync(versions.Server, "/flux.atom?region=53"));
        var elsewhere = Titles(await ReadAsync(versions.Server, "/flux.atom?region=11"));

        Assert.Equal(all.Order(), there.Concat(elsewhere).Order());
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task With_one_version_alone_the_feed_is_empty_and_says_why()
    {
        var feed = await ReadAsync(shared.Server, "/flux.atom");

        Assert.Empty(Titles(feed));
        Assert.StartsWith("Une seule version des données est gardée", feed.Element(Atom + "subtitle")?.Value, StringComparison.Ordinal);
    }

    private static string[] Titles(XElement feed) =>
        [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value)];

    private static async Task<XElement> ReadAsync(ApiServer server, string address)
    {
        using var response = await server.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
