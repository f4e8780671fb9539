using System.Net;
using System.Text.Json;
using CoordonneSante.Api.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Http.Tuiles;

public sealed class TileEndpointTests(SharedServer shared)
{
    /// <summary>The only structure with a position is in it.</summary>
    private const string Gayeulles = "/tuiles/structures/10/507/355.mvt";

    private const string Quarters = "/tuiles/quartiers/10/507/355.mvt";

    /// <summary>Mapbox Vector Tile 2.1: "the MIME type SHOULD be application/vnd.mapbox-vector-tile"</summary>
    [Theory]
    [InlineData(Gayeulles, "CDS \"GAYEULLES\" É")]
    [InlineData(Quarters, "Maurepas")]
    [InlineData("/tuiles/structures/0/0/0.mvt", "350002838")]
    public async Task A_tile_is_served_with_what_caches_and_other_sites_need(string url, string holds)
    {
        using var response = await SendAsync(url);

        Assert.Equal(
            (HttpStatusCode.OK, "application/vnd.mapbox-vector-tile"),
            (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Contains(holds, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("public, must-revalidate, max-age=60", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/tuiles/structures/10/0/0.mvt")]
    [InlineData("/tuiles/quartiers/5/15/11.mvt")]
    [InlineData("/tuiles/communes/10/507/355.mvt")]
    public async Task A_tile_with_nothing_to_show_is_204_and_kept_like_any(string url)
    {
        using var response = await SendAsync(url);
        using var held = await SendAsync(url, tag: response.Headers.ETag?.ToString());

        Assert.Equal((HttpStatusCode.NoContent, null), (response.StatusCode, response.Content.Headers.ContentType));
        Assert.Equal(
            ("public, must-revalidate, max-age=60", HttpStatusCode.NotModified),
            (response.Headers.CacheControl?.ToString(), held.StatusCode));
    }

    [Theory]
    [InlineData(Gayeulles)]
    [InlineData("/tuiles/structures.json")]
    public async Task What_the_client_holds_is_304_and_a_head_has_the_headers_of_the_get(string url)
    {
        using var get = await SendAsync(url);
        using var head = await SendAsync(url, method: "HEAD");
        using var held = await SendAsync(url, tag: get.Headers.ETag?.ToString());

        Assert.Equal((HttpStatusCode.NotModified, get.Headers.ETag), (held.StatusCode, held.Headers.ETag));
        Assert.Equal((get.Headers.ETag, get.Content.Headers.ToString()), (head.Headers.ETag, head.Content.Headers.ToString()));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Tags_differ_with_the_tile_the_layer_the_filter_and_the_coding()
    {
        var tags = new List<string?>();
        foreach (
            var (url, encoding) in new[]
            {
                (Gayeulles, null),
                (Gayeulles, "gzip"),
                (Quarters, null),
                ("/tuiles/structures/10/507/356.mvt", null),
                (Gayeulles + "?where={}", null),
            }
        )
        {
            using var response = await SendAsync(url, encoding: encoding);
            tags.Add(response.Headers.ETag?.ToString());
        }

        Assert.DoesNotContain(null, tags);
        Assert.Distinct(tags);
    }

    [Theory]
    [InlineData("{\"type\":{\"eq\":\"CENTRE_DE_SANTE\"}}", HttpStatusCode.OK)]
    [InlineData("{\"commune\":{\"departement\":{\"region\":{\"code\":{\"in\":[\"53\"]}}}}}", HttpStatusCode.OK)]
    [InlineData("{\"type\":{\"eq\":\"CPTS\"}}", HttpStatusCode.NoContent)]
    [InlineData("null", HttpStatusCode.OK)]
    public async Task The_filter_of_the_api_filters_tiles(string where, HttpStatusCode status)
    {
        using var response = await SendAsync($"{Gayeulles}?where={Uri.EscapeDataString(where)}");

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_filter_is_paid_as_in_the_graph_and_a_long_one_has_its_turn_among_heavy_requests()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=1", "--Limites:CoutRafale=120000", "--Limites:CoutMaximal=40000", "--Limites:CoutLourd=20000");
        var lane = server.Services.GetRequiredService<HeavyLane>();

        var plain = await StatusAsync(server, Gayeulles);
        var filtered = await StatusAsync(server, $"{Gayeulles}?where={Types(10)}");
        var light = lane.Entered;
        var heavy = await StatusAsync(server, $"{Gayeulles}?where={Types(1_000)}");
        var heavyEntered = lane.Entered;
        var tooDear = await StatusAsync(server, $"{Gayeulles}?where={Types(2_000)}");
        var spent = 0;
        while (await StatusAsync(server, $"{Gayeulles}?where={Types(1_000)}") == HttpStatusCode.NoContent)
        {
            spent++;
        }

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.BadRequest),
            (plain, filtered, heavy, tooDear));
        Assert.Equal((0, 1), (light, heavyEntered));
        Assert.InRange(spent, 1, 4);
    }

    [Theory]
    [InlineData("/tuiles/quartier/10/507/355.mvt", 404, "COUCHE_INCONNUE")]
    [InlineData("/tuiles/quartier.json", 404, "COUCHE_INCONNUE")]
    [InlineData("/tuiles/structures/3/8/0.mvt", 400, "TUILE_INVALIDE")]
    [InlineData("/tuiles/structures/3/-1/0.mvt", 400, "TUILE_INVALIDE")]
    [InlineData("/tuiles/structures/23/0/0.mvt", 400, "TUILE_INVALIDE")]
    [InlineData("/tuiles/structures/z/0/0.mvt", 400, "TUILE_INVALIDE")]
    [InlineData("/tuiles/structures/99999999999/0/0.mvt", 400, "TUILE_INVALIDE")]
    [InlineData("/tuiles/structures/3/0/0.pbf", 404, "ADRESSE_INCONNUE")]
    [InlineData("/tuiles/structures", 404, "ADRESSE_INCONNUE")]
    [InlineData("/tuiles", 404, "ADRESSE_INCONNUE")]
    [InlineData(Gayeulles + "?where=%7B%22type%22%3A%7B%22eq%22%3A%22CENTRE%22%7D%7D", 400, "BAD_USER_INPUT")]
    [InlineData(Gayeulles + "?where=%7B", 400, "BAD_USER_INPUT")]
    [InlineData(Gayeulles + "?where=", 400, "BAD_USER_INPUT")]
    [InlineData(Gayeulles + "?where=%22%5Cud800%22", 400, "BAD_USER_INPUT")]
    [InlineData(Gayeulles + "?where=%7B%22commune%22%3A%7B%22codeInsee%22%3A%7B%22eq%22%3A%221%22%7D%7D%7D", 400, "CODE_INSEE_MALFORME")]
    [InlineData(Quarters + "?where=%7B%7D", 400, "FILTRE_SANS_OBJET")]
    [InlineData("/tuiles/quartiers.json?where=%7B%7D", 400, "FILTRE_SANS_OBJET")]
    [InlineData(Gayeulles + "?version=1999", 404, "VERSION_INCONNUE")]
    public async Task What_cannot_be_answered_is_a_problem_that_says_what_to_change(string url, int status, string code)
    {
        using var response = await SendAsync(url);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(
            (status, code),
            (problem.RootElement.GetProperty("status").GetInt32(), problem.RootElement.GetProperty("code").GetString()));
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString() ?? "");
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString() ?? "");
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    [Fact]
    public async Task The_tilejson_of_a_layer_leads_to_its_tiles_with_the_same_filter()
    {
        const string Filter = "?where=%7B%22type%22%3A%7B%22eq%22%3A%22CENTRE_DE_SANTE%22%7D%7D";
        using var json = JsonDocument.Parse(
            await shared.Server.Client.GetStringAsync(new Uri("/tuiles/structures.json" + Filter, UriKind.Relative)));
        var tileJson = json.RootElement;
        var tiles = tileJson.GetProperty("tiles")[0].GetString() ?? "";
        using var tile = await shared.Server.Client.GetAsync(
            new Uri(
                tiles
                    .Replace("{z}", "10", StringComparison.Ordinal)
                    .Replace("{x}", "507", StringComparison.Ordinal)
                    .Replace("{y}", "355", StringComparison.Ordinal)));

        Assert.Equal($"{shared.Server.Client.BaseAddress}tuiles/structures/{{z}}/{{x}}/{{y}}.mvt{Filter}", tiles);
        Assert.Equal(HttpStatusCode.OK, tile.StatusCode);
        Assert.Equal("3.0.0", tileJson.GetProperty("tilejson").GetString());
        Assert.Equal("FINESS (DREES, 2021-01-08), Licence Ouverte 2.0", tileJson.GetProperty("attribution").GetString());
        Assert.Equal("[-1.67,48.13,-1.67,48.13]", tileJson.GetProperty("bounds").GetRawText());
        Assert.Equal((0, 14), (tileJson.GetProperty("minzoom").GetInt32(), tileJson.GetProperty("maxzoom").GetInt32()));
        Assert.Equal("structures", tileJson.GetProperty("vector_layers")[0].GetProperty("id").GetString());
        Assert.Equal("Numéro FINESS.", tileJson.GetProperty("vector_layers")[0].GetProperty("fields").GetProperty("finess").GetString());
    }

    [Fact]
    public async Task Without_outlines_the_tilejson_of_communes_has_no_bounds_and_says_why()
    {
        using var json = JsonDocument.Parse(await shared.Server.Client.GetStringAsync(new Uri("/tuiles/communes.json", UriKind.Relative)));

        Assert.False(json.RootElement.TryGetProperty("bounds", out _));
        Assert.Contains("Aucun contour", json.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "https://annuaire.example/api/tuiles/quartiers/{z}/{x}/{y}.mvt")]
    [InlineData(false, "http://127.0.0.1")]
    public async Task Behind_a_proxy_the_tilejson_tells_the_address_that_clients_know_if_proxies_are_trusted(bool trusted, string tiles)
    {
        await using var server = await ApiServer.StartAsync($"--ForwardedHeaders_Enabled={trusted}");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tuiles/quartiers.json");
        request.Headers.Add("X-Forwarded-For", "192.0.2.1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "annuaire.example");
        request.Headers.Add("X-Forwarded-Prefix", "/api");
        using var response = await server.Client.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.StartsWith(tiles, json.RootElement.GetProperty("tiles")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preflight_is_answered_and_writing_is_not_allowed()
    {
        using var preflight = await SendAsync(Gayeulles, method: "OPTIONS");
        using var post = await SendAsync(Gayeulles, method: "POST");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.MethodNotAllowed), (preflight.StatusCode, post.StatusCode));
        Assert.Equal(["GET, HEAD, OPTIONS"], preflight.Headers.GetValues("Access-Control-Allow-Methods"));
    }

    [Fact]
    public async Task Tiles_count_against_the_rate_of_an_address()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=200",
            "--Limites:CoutRafale=200",
            "--Limites:CoutMaximal=200");
        using var first = await server.Client.GetAsync(new Uri(Gayeulles, UriKind.Relative));
        using var second = await server.Client.GetAsync(new Uri(Gayeulles, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.NotNull(second.Headers.RetryAfter);
    }

    private async Task<HttpResponseMessage> SendAsync(string url, string? tag = null, string? encoding = null, string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return await shared.Server.Client.SendAsync(request);
    }

    /// <summary>Quotes alone are escaped: an address has thirty-two kilobytes.</summary>
    private static string Types(int count) =>
        "{%22type%22:{%22in%22:[" + string.Join(',', Enumerable.Repeat("%22CPTS%22", count)) + "]}}";

    private static async Task<HttpStatusCode> StatusAsync(ApiServer server, string address)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode;
    }
}
