using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>The server behind the proxy of its deployment.</summary>
public sealed partial class NginxTests
{
    private const string Question = "/graphql?query={structures(first:100){nodes{finess%20nom}}}";

    [Fact]
    public async Task The_answer_of_a_get_is_kept_and_that_of_a_post_is_not()
    {
        await using var server = await StartAsync();
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!);
        using var client = ClientFrom("127.0.0.1", nginx.Address);
        using var first = await client.GetAsync(new Uri(Question, UriKind.Relative));
        using var second = await client.GetAsync(new Uri(Question, UriKind.Relative));
        using var known = new HttpRequestMessage(HttpMethod.Get, Question);
        known.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var third = await client.SendAsync(known);

        Assert.Equal(("MISS", "HIT"), (CacheOf(first), CacheOf(second)));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal((first.Headers.ETag, HttpStatusCode.NotModified), (second.Headers.ETag, third.StatusCode));
        for (var i = 0; i < 2; i++)
        {
            using var body = new StringContent("""{"query":"{ __typename }"}""", null, "application/json");
            using var posted = await client.PostAsync("/graphql", body);
            Assert.Equal((HttpStatusCode.OK, null), (posted.StatusCode, CacheOf(posted)));
        }
    }

    /// <summary>The proxy's cache has both the address and the headers of the answer to find room for.</summary>
    [Fact]
    public async Task An_address_may_be_as_long_as_the_server_takes_it()
    {
        await using var server = await StartAsync([.. ApiServer.WithoutLimits]);
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!);
        using var client = ClientFrom("127.0.0.1", nginx.Address);
        foreach (var length in Enumerable.Range(0, 50).Select(step => 2_500 + (step * 25)).Append(30_000))
        {
            using var answer = await client.GetAsync(
                new Uri($"{Question}&variables=%7B{new string('+', length)}%7D", UriKind.Relative));

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{length}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Each_coding_and_each_form_of_an_answer_is_kept_apart()
    {
        await using var server = await StartAsync();
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!);
        using var client = ClientFrom("127.0.0.1", nginx.Address);
        foreach (var pass in (string[])["MISS", "HIT"])
        {
            foreach (var (coding, type) in ((string, string)[])[
                ("identity", "application/json"), ("br", "application/json"), ("gzip", "application/json"),
                ("identity", "application/graphql-response+json")])
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__schema{types{name%20description}}}");
                request.Headers.Add("Accept-Encoding", coding);
                request.Headers.Add("Accept", type);
                using var answer = await client.SendAsync(request);

                Assert.Equal(
                    (pass, coding == "identity" ? null : coding, type),
                    (CacheOf(answer),
                        answer.Content.Headers.ContentEncoding.FirstOrDefault(),
                        answer.Content.Headers.ContentType?.MediaType));
            }
        }
    }

    [Fact]
    public async Task The_rate_is_counted_by_the_address_of_the_client_whatever_it_says_of_itself()
    {
        await using var server = await StartAsync(
            "--Limites:CoutParSeconde=1", "--Limites:CoutRafale=1000", "--Limites:CoutMaximal=1000");
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!);
        using var greedy = ClientFrom("127.0.0.2", nginx.Address);
        using var other = ClientFrom("127.0.0.3", nginx.Address);
        using var direct = ClientFrom("127.0.0.4", server.Client.BaseAddress!);

        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(greedy, 8));
        Assert.Equal(HttpStatusCode.OK, await LastOfAsync(other, 1));
        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(direct, 8));
    }

    [Fact]
    public async Task Links_tell_the_address_of_the_proxy_and_what_observes_is_closed()
    {
        await using var server = await StartAsync("--Observation:Metriques=true");
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!);
        using var client = ClientFrom("127.0.0.1", nginx.Address);
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "ailleurs.example");
        client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/ailleurs");
        using var tiles = JsonDocument.Parse(await client.GetStringAsync(new Uri("/tuiles/quartiers.json", UriKind.Relative)));
        using var measures = await client.GetAsync(new Uri("/metrics", UriKind.Relative));

        Assert.Equal($"{nginx.Address}tuiles/quartiers/{{z}}/{{x}}/{{y}}.mvt", tiles.RootElement.GetProperty("tiles")[0].GetString());
        Assert.Equal(HttpStatusCode.NotFound, measures.StatusCode);
    }

    /// <summary>Each page, and all that it leads to or loads.</summary>
    [Fact]
    public async Task Every_link_works_under_the_path_that_the_proxy_serves_the_site_under()
    {
        await using var server = await StartAsync([.. ApiServer.WithoutLimits]);
        await using var nginx = await NginxProxy.StartAsync(server.Client.BaseAddress!, "/annuaire/");
        using var client = ClientFrom("127.0.0.1", nginx.Address);
        client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        var seen = new HashSet<string>(StringComparer.Ordinal)
        {
            "/annuaire/", "/annuaire/sitemap.xml", "/annuaire/integrer/territoires/departement/35",
        };
        var waiting = new Queue<string>(seen);
        var broken = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode || !address.StartsWith("/annuaire/", StringComparison.Ordinal))
            {
                broken.Add($"{address}: {(int)response.StatusCode} {text[..Math.Min(300, text.Length)]}");
            }
            else if (response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xml")
            {
                foreach (var link in Links().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value)))
                {
                    var target = new Uri(new Uri(nginx.Address, address), link);
                    if (target.Authority == nginx.Address.Authority && seen.Add(target.PathAndQuery))
                    {
                        waiting.Enqueue(target.PathAndQuery);
                    }
                }
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.Superset(
            (HashSet<string>)[
                "/annuaire/structures", "/annuaire/donnees", "/annuaire/graphql/schema.graphql", "/annuaire/annuaire.gpkg",
                "/annuaire/sitemap/france.xml", $"/annuaire/structures/{SmallDirectory.CentreGayeulles}",
            ],
            seen);
    }

    [Fact]
    public async Task Without_a_proxy_what_a_client_says_of_itself_is_ignored()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=1", "--Limites:CoutRafale=1000", "--Limites:CoutMaximal=1000");
        using var client = ClientFrom("127.0.0.4", server.Client.BaseAddress!);

        Assert.Equal(HttpStatusCode.TooManyRequests, await LastOfAsync(client, 8));
    }

    /// <summary>RFC 9113, "Starting HTTP/2 with Prior Knowledge".</summary>
    [Fact]
    public async Task Http2_is_spoken_in_clear_at_the_address_that_is_given_for_it()
    {
        var port = LoopbackPort.Free();
        await using var server = await ApiServer.StartAsync(
            $"--Kestrel:Endpoints:h1:Url=http://127.0.0.1:{LoopbackPort.Free()}",
            $"--Kestrel:Endpoints:h2:Url=http://127.0.0.1:{port}",
            "--Kestrel:Endpoints:h2:Protocols=Http2");
        using var client = new HttpClient
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var answer = await client.GetAsync(new Uri(Question, UriKind.Relative));

        Assert.Equal((HttpVersion.Version20, HttpStatusCode.OK), (answer.Version, answer.StatusCode));
    }

    [GeneratedRegex("(?:href|action|src)=\"(?<address>[^\"]+)\"|<loc>(?<address>[^<]+)<")]
    private static partial Regex Links();

    private static Task<ApiServer> StartAsync(params string[] settings)
    {
        Assert.SkipUnless(NginxProxy.IsInstalled, "nginx is not installed.");
        return ApiServer.StartAsync(["--Mandataire:Adresses=127.0.0.1", .. settings]);
    }

    /// <summary>Asks the same several times, each time under another name.</summary>
    private static async Task<HttpStatusCode> LastOfAsync(HttpClient client, int count)
    {
        var last = default(HttpStatusCode);
        for (var i = 0; i < count; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent("""{"query":"{ __typename }"}""", null, "application/json"),
            };
            request.Headers.Add("X-Forwarded-For", $"192.0.2.{i + 1}");
            using var answer = await client.SendAsync(request);
            last = answer.StatusCode;
        }

        return last;
    }

    private static string? CacheOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("X-Cache", out var values) ? values.Single() : null;

    private static HttpClient ClientFrom(string address, Uri server) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = server,
    };
}
