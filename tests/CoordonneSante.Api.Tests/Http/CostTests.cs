using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Api.Http;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Http;

/// <summary>What a request costs, and what becomes of those that cost much.</summary>
public sealed class CostTests(SharedServer shared)
{
    private const string Light = """{"query":"{ structure(finess: \"350002838\") { nom } }"}""";

    private static string Heavy(int calls)
    {
        var fields = Enumerable.Range(0, calls)
            .Select(i => $"a{i}: accessibilitePotentielle(rayonKm: {80 - (i * 0.01)}) {{ moyennePour10000Habitants }}");
        return JsonSerializer.Serialize(new { query = $"{{ {string.Join(' ', fields)} }}" });
    }

    private static string Long(string name) => JsonSerializer.Serialize(new
    {
        query = $"query {name} {{ {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"a{i}: __typename"))} }}",
    });

    [Fact]
    public async Task The_cost_is_told_with_the_answer_when_it_is_asked_for()
    {
        using var answer = await SendAsync(shared.Server, Light, "report");
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(["data", "extensions"], json!.AsObject().Select(member => member.Key));
        Assert.Equal("structure", (string?)json["extensions"]!["cost"]!["heaviest"]!["field"]);
        Assert.Equal(5_000_000, (int)json["extensions"]!["cost"]!["limit"]!);
        Assert.InRange((int)json["extensions"]!["cost"]!["requested"]!, 1, 20);
    }

    [Fact]
    public async Task The_cost_can_be_asked_without_the_answer()
    {
        using var answer = await SendAsync(shared.Server, Heavy(20), "validate");
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Null(json!["data"]);
        Assert.InRange((int)json["extensions"]!["cost"]!["requested"]!, 1_000_000, 5_000_000);
    }

    [Fact]
    public async Task A_request_that_costs_too_much_is_refused_with_what_to_reduce()
    {
        using var answer = await SendAsync(shared.Server, Heavy(200));
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("COST_EXCEEDED", (string?)error["extensions"]!["code"]);
        Assert.StartsWith("\"a0\" is ", (string?)error["extensions"]!["hint"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_budget_of_an_address_is_spent_by_cost_and_its_refusal_says_when_it_is_enough_again()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=100000",
            "--Limites:CoutRafale=600000",
            "--Limites:CoutMaximal=600000");
        using var first = await SendAsync(server, Heavy(4));
        using var second = await SendAsync(server, Heavy(4));
        using var light = await SendAsync(server, Light);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK),
            (first.StatusCode, second.StatusCode, light.StatusCode));
        Assert.StartsWith("\"cout\";r=", Assert.Single(first.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.Equal("\"cout\";q=600000;w=6", Assert.Single(second.Headers.GetValues("RateLimit-Policy")));

        // 512 000 of 600 000 are spent, 512 000 are asked again at 100 000 a second.
        Assert.InRange(second.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 4, 5);
    }

    [Fact]
    public async Task A_heavy_request_that_finds_no_place_is_turned_away_while_a_light_one_is_answered()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:VoiesLourdes=1",
            "--Limites:FileLourde=1",
            "--Limites:AttenteSecondes=1");
        var lane = server.Services.GetRequiredService<HeavyLane>();
        using (await lane.EnterAsync(new DefaultHttpContext()))
        {
            using var heavy = await SendAsync(server, Heavy(2));
            using var light = await SendAsync(server, Light);

            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (heavy.StatusCode, light.StatusCode));
            Assert.Equal(TimeSpan.FromSeconds(1), heavy.Headers.RetryAfter?.Delta);
            Assert.Contains("\"code\":\"SERVER_BUSY\"", await heavy.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var later = await SendAsync(server, Heavy(2));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task A_long_document_waits_for_its_turn_to_be_read_and_not_once_it_is_known()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:VoiesLourdes=1", "--Limites:FileLourde=1", "--Limites:AttenteSecondes=1");
        var lane = server.Services.GetRequiredService<HeavyLane>();
        var known = Long("connu");
        using (await SendAsync(server, known))
        using (await SendAsync(server, known))
        using (await lane.EnterAsync(new DefaultHttpContext()))
        {
            using var again = await SendAsync(server, known);
            using var other = await SendAsync(server, Long("nouveau"));

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (again.StatusCode, other.StatusCode));
        }

        using var later = await SendAsync(server, Long("nouveau"));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Documents_that_are_refused_are_paid_for_by_their_length()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=1", "--Limites:CoutRafale=5000", "--Limites:CoutMaximal=5000");
        using var first = await SendAsync(server, Heavy(200));
        using var second = await SendAsync(server, Heavy(201));

        Assert.Contains("COST_EXCEEDED", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    [Fact]
    public async Task One_client_takes_one_place_of_the_queue_however_many_its_requests()
    {
        using var lane = new HeavyLane(
            new LimitOptions { VoiesLourdes = 1, FileLourde = 1, AttenteSecondes = 30 },
            shared.Server.Services.GetRequiredService<LaneMeasures>());
        var other = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        var greedy = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("192.0.2.1") } };
        var running = await lane.EnterAsync(greedy);
        var next = lane.EnterAsync(greedy).AsTask();
        var waiting = lane.EnterAsync(other).AsTask();

        Assert.False(waiting.IsCompleted);
        running!.Dispose();
        using (var place = await waiting)
        {
            Assert.NotNull(place);
            Assert.False(next.IsCompleted);
        }

        using var last = await next;
        Assert.NotNull(last);
    }

    [Fact]
    public async Task The_address_with_a_slash_at_its_end_leads_to_the_address()
    {
        using var answer = await shared.Server.Client.GetAsync(new Uri("/graphql/?query={__typename}", UriKind.Relative));

        Assert.Equal(
            (HttpStatusCode.PermanentRedirect, "/graphql?query={__typename}"),
            (answer.StatusCode, Uri.UnescapeDataString(answer.Headers.Location!.ToString())));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_body_that_is_compressed_is_refused_by_its_name()
    {
        using var content = new ByteArrayContent([0x1f, 0x8b, 8, 0]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        using var answer = await shared.Server.Client.PostAsync("/graphql", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("Content-Encoding", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(ApiServer server, string body, string? cost = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, null, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("GraphQL-Cost", cost);
        return await server.Client.SendAsync(request);
    }
}
