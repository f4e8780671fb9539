using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Tests.Http;

public sealed class ResponseCachingTests(SharedServer shared)
{
    private const string Query = "/graphql?query={structures{nodes{finess}}}";

    /// <summary>RFC 9110: "the origin server SHOULD generate a 304 (Not Modified) response", with the header fields that a 200 would have
    /// had</summary>
    [Theory]
    [InlineData(Query)]
    [InlineData(Query + "&format=csv")]
    [InlineData(Query + "&format=csv-fr")]
    [InlineData(Query + "&format=ndjson")]
    [InlineData(Query + "&format=csvm")]
    public async Task An_answer_that_the_client_holds_is_304(string url)
    {
        using var first = await SendAsync(url);
        using var second = await SendAsync(url, tag: $"\"other\", W/{first.Headers.ETag}");
        using var other = await SendAsync(url, tag: "\"other\"");

        Assert.Equal("public, must-revalidate, max-age=60", first.Headers.CacheControl?.ToString());
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK),
            (first.StatusCode, second.StatusCode, other.StatusCode));
        Assert.Equal((first.Headers.ETag, first.Headers.CacheControl), (second.Headers.ETag, second.Headers.CacheControl));
        Assert.Equal(["Accept", "Accept-Encoding"], second.Headers.Vary);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_tag_differs_with_all_that_the_bytes_differ_with()
    {
        var tags = new List<string?>();
        foreach (var (url, accept, encoding) in new[]
        {
            (Query, null, null),
            (Query, "application/graphql-response+json", null),
            (Query, "text/csv", null),
            (Query, "text/csv;variante=fr", null),
            (Query, "application/x-ndjson", null),
            (Query, "text/csv", "gzip"),
            (Query, "text/csv", "br"),
            ("/graphql?query={structures{nodes{nom}}}", "text/csv", null),
        })
        {
            using var response = await SendAsync(url, accept: accept, encoding: encoding);
            tags.Add(response.Headers.ETag?.ToString());
        }

        Assert.DoesNotContain(null, tags);
        Assert.Distinct(tags);
    }

    [Fact]
    public async Task New_data_have_new_tags()
    {
        await using var server = await ApiServer.StartAsync();
        using var before = await server.Client.GetAsync(new Uri(Query, UriKind.Relative));
        new Publisher(server.Database).Publish(SmallDirectory.Content(withParis: false), force: true);
        HttpStatusCode status;
        var deadline = DateTime.UtcNow.AddSeconds(30);
        do
        {
            await Task.Delay(100);
            using var request = new HttpRequestMessage(HttpMethod.Get, Query);
            request.Headers.TryAddWithoutValidation("If-None-Match", before.Headers.ETag?.ToString());
            using var after = await server.Client.SendAsync(request);
            status = after.StatusCode;
        }
        while (status == HttpStatusCode.NotModified && DateTime.UtcNow < deadline);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task The_same_data_published_again_keep_their_tags_but_for_who_asks_when_they_were()
    {
        const string Asking = "{jeuDeDonnees{construitLe}}";
        await using var server = await ApiServer.StartAsync();
        var named = $"/graphql?documentId=sha256:{await RegisterAsync(server, Asking)}";
        string[] lasting =
        [
            Query, $"{Query}&format=csv", $"{Query}&format=csvm", "/donnees", "/ogc/collections", "/tuiles/structures.json",
            $"/graphql?documentId=sha256:{await RegisterAsync(server, "{regions{nom}}")}",
        ];
        string[] changing = [$"/graphql?query={Asking}", "/graphql?query={jeuDeDonnees{constr%75itLe}}", named];
        var before = await TagsAsync(server, [.. lasting, .. changing]);
        var bodies = await BodiesAsync(server, lasting);
        var built = await server.AskAsync(Asking);

        // The time is told in whole seconds.
        await Task.Delay(TimeSpan.FromSeconds(1));
        new Publisher(server.Database).Publish(SmallDirectory.Content(), force: true);
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (await server.AskAsync(Asking) == built && DateTime.UtcNow < deadline)
        {
            await Task.Delay(100);
        }

        var after = await TagsAsync(server, [.. lasting, .. changing]);
        Assert.Equal(before[..lasting.Length], after[..lasting.Length]);
        Assert.Equal(bodies, await BodiesAsync(server, lasting));
        Assert.All(before[lasting.Length..].Zip(after[lasting.Length..]), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    /// <summary>RFC 9110: "The server SHOULD send the same header fields in response to a HEAD request as it would have sent if the request
    /// method had been GET."</summary>
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/geo+json")]
    [InlineData("text/csv")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/csvm+json")]
    public async Task A_head_has_the_headers_of_the_get(string accept)
    {
        const string Url = "/graphql?query={structures{nodes{position{longitude latitude}}}}";
        using var get = await SendAsync(Url, accept: accept);
        using var head = await SendAsync(Url, accept: accept, method: "HEAD");

        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Equal(get.Content.Headers.ToString(), head.Content.Headers.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("report")]
    [InlineData("validate")]
    public async Task What_an_answer_costs_is_said_to_one_client_and_kept_by_none(string asked)
    {
        using var plain = await SendAsync(Query);
        using var response = await SendAsync(Query, tag: $"{plain.Headers.ETag}", cost: asked);

        Assert.Contains("\"cost\":{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    [Theory]
    [InlineData("/graphql?query={inconnu}")]
    [InlineData("/graphql?query={region(code:%22x%22){nom}}")]
    [InlineData("/graphql?query={")]
    public async Task An_answer_with_errors_is_not_kept(string url)
    {
        using var response = await SendAsync(url);

        Assert.StartsWith("{\"errors\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    [Fact]
    public async Task A_post_says_nothing_of_caches()
    {
        using var response = await shared.Server.PostAsync("""{"query":"{structures{nodes{finess}}}"}""", accept: "text/csv");

        Assert.Equal((null, null), (response.Headers.CacheControl, response.Headers.ETag));
    }

    [Fact]
    public async Task Scripts_of_other_sites_may_read_the_tag_and_the_licence()
    {
        using var response = await SendAsync(Query);

        Assert.Equal(
            ["Content-Disposition, ETag, Link, Notes, RateLimit, RateLimit-Policy, Retry-After"],
            response.Headers.GetValues("Access-Control-Expose-Headers"));
    }

    /// <summary>RFC 9110: "An origin server SHOULD generate a Vary header field on a cacheable response"; what refuses a type depends on
    /// the types asked too.</summary>
    [Fact]
    public async Task A_refused_media_type_varies_and_is_not_kept()
    {
        using var response = await SendAsync(Query, accept: "application/xml");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary);
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    private static async Task<string> RegisterAsync(ApiServer server, string document)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        using var response = await server.PostAsync(JsonSerializer.Serialize(new
        {
            query = document,
            extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } },
        }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return hash;
    }

    private static async Task<string[]> TagsAsync(ApiServer server, IEnumerable<string> addresses)
    {
        var tags = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));
            tags.Add($"{response.Headers.ETag}");
        }

        Assert.DoesNotContain("", tags);
        return [.. tags];
    }

    private static async Task<string[]> BodiesAsync(ApiServer server, IEnumerable<string> addresses)
    {
        var bodies = new List<string>();
        foreach (var address in addresses)
        {
            bodies.Add(await server.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
        }

        return [.. bodies];
    }

    private static string HeadersOf(HttpResponseMessage response) =>
        string.Join(
            '\n',
            response.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));

    private async Task<HttpResponseMessage> SendAsync(
        string url,
        string? tag = null,
        string? accept = null,
        string? encoding = null,
        string method = "GET",
        string? cost = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("GraphQL-Cost", cost);
        return await shared.Server.Client.SendAsync(request);
    }
}
