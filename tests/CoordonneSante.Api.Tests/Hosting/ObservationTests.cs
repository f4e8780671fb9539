using System.Globalization;
using System.Net;
using CoordonneSante.Api.Observation;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>What the server tells of its own work, and what it keeps for itself.</summary>
[Collection(nameof(ObservationTests))]
public sealed class ObservationTests
{
    private const string Metrics = "/metrics";

    [Fact]
    public async Task Measures_are_not_public_unless_the_operator_says_so()
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await server.Client.GetAsync(new Uri(Metrics, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Requests_are_counted_by_operation_and_status_and_nothing_else_of_them_is_told()
    {
        await using var server = await ApiServer.StartAsync("--Observation:Metriques=true");
        for (var i = 0; i < 3; i++)
        {
            await server.AskAsync("query Compter { structures(where: {nom: {contains: \"secret\"}}) { totalCount } }");
        }

        await server.AskAsync("{ structures { totalCount } }");
        await server.AskAsync("query Fausse { rien }");

        var text = await MetricsOfAsync(server);

        Assert.Equal(3, Value(text, "annuaire_requests_duration_seconds_count", "operation=\"Compter\"", "status=\"200\""));
        Assert.Equal(1, Value(text, "annuaire_requests_duration_seconds_count", $"operation=\"{OperationNames.Anonymous}\""));
        Assert.Equal(1, Value(text, "annuaire_requests_duration_seconds_count", $"operation=\"{OperationNames.Unread}\""));
        Assert.Equal(3, Value(text, "annuaire_requests_cost_count", "operation=\"Compter\""));
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fausse", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_known_already_are_told_from_new_ones()
    {
        await using var server = await ApiServer.StartAsync("--Observation:Metriques=true");
        await IsReadyAsync(server);
        var (hits, misses) = await DocumentsAsync();

        await server.AskAsync("{ structures { totalCount pageInfo { hasNextPage } } }");
        await server.AskAsync("{ structures { totalCount pageInfo { hasNextPage } } }");

        Assert.Equal((hits + 1, misses + 1), await DocumentsAsync());

        async Task<(double Hits, double Misses)> DocumentsAsync()
        {
            var text = await MetricsOfAsync(server);
            return (Value(text, "graphql_documents_total", "result=\"hit\""), Value(text, "graphql_documents_total", "result=\"miss\""));
        }
    }

    [Fact]
    public async Task Heavy_requests_are_seen_working_and_turned_away_and_leave_no_trace_once_answered()
    {
        await using var server = await ApiServer.StartAsync("--Observation:Metriques=true", "--Limites:CoutLourd=1");
        await server.AskAsync("{ structures { totalCount } }");

        var text = await MetricsOfAsync(server);

        Assert.Equal(0, Value(text, "annuaire_heavy_working"));
        Assert.Equal(0, Value(text, "annuaire_heavy_waiting"));
        Assert.Equal(0, Value(text, "annuaire_responses_memory_bytes"));
    }

    [Fact]
    public async Task The_version_in_service_is_told_with_its_date()
    {
        await using var server = await ApiServer.StartAsync("--Observation:Metriques=true");
        var version = await server.Client.GetStringAsync(
            new Uri("/sante", UriKind.Relative), TestContext.Current.CancellationToken);

        var text = await MetricsOfAsync(server);

        Assert.Equal(
            new DateTimeOffset(2021, 1, 8, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(),
            Value(text, "annuaire_version_extraction_seconds", $"version=\"{version}\"", "date=\"2021-01-08\""));
    }

    [Fact]
    public void Names_of_operations_are_bounded_in_number_and_in_length()
    {
        var names = new OperationNames();

        Assert.Equal(OperationNames.Anonymous, names.Of(null));
        Assert.Equal(OperationNames.Other, names.Of(new string('a', OperationNames.Longest + 1)));
        var told = Enumerable.Range(0, 10 * OperationNames.Most).Select(i => names.Of($"Requete{i}")).Distinct().ToList();
        Assert.Equal(OperationNames.Most + 1, told.Count);
        Assert.Equal(OperationNames.Other, told[^1]);
        Assert.Equal("Requete0", names.Of("Requete0"));
    }

    [Fact]
    public async Task Traces_reach_a_collector_with_the_operation_and_without_the_client()
    {
        await using var collector = await TraceCollector.StartAsync();
        await using (var server = await ApiServer.StartAsync(
            $"--Observation:Otlp={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get, "/graphql?query=query%20Tracee%7Bstructures(recherche%3A%22secret%22)%7BtotalCount%7D%7D");
            request.Headers.TryAddWithoutValidation("User-Agent", "navigateur-reconnaissable");
            using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Contains("graphql.operation.name", collector.Received, StringComparison.Ordinal);
        Assert.Contains("Tracee", collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("navigateur-reconnaissable", collector.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_alive_at_once_and_ready_when_its_indexes_are_made()
    {
        await using var server = await ApiServer.StartAsync();
        var version = await server.Client.GetStringAsync(
            new Uri("/sante", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(
            "vivant",
            await server.Client.GetStringAsync(new Uri("/sante/vivant", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal($"prêt : version {version}", await IsReadyAsync(server));
    }

    private static async Task<string> IsReadyAsync(ApiServer server)
    {
        while (true)
        {
            using var response = await server.Client.GetAsync(
                new Uri("/sante/pret", UriKind.Relative), TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return text;
            }

            Assert.Equal((HttpStatusCode.ServiceUnavailable, "pas prêt : le serveur prépare ses index"), (response.StatusCode, text));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static Task<string> MetricsOfAsync(ApiServer server) =>
        server.Client.GetStringAsync(new Uri(Metrics, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The sum of the series of a name that have all the labels; 0 when there is none.</summary>
    private static double Value(string text, string name, params string[] labels) => (
        from line in text.Split('\n')
        where line.StartsWith($"{name}{{", StringComparison.Ordinal) || line.StartsWith($"{name} ", StringComparison.Ordinal)
        where labels.All(label => line.Contains(label, StringComparison.Ordinal))
        let rest = line[(line.LastIndexOf('}') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select double.Parse(rest[line.Contains('}', StringComparison.Ordinal) ? 0 : 1], CultureInfo.InvariantCulture)).Sum();
}
