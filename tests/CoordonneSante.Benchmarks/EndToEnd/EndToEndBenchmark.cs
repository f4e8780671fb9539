using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Persistence.Loading;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>Drives the server and the hand-written endpoints in turn, in one run, and prints both with their ratio.</summary>
internal static class EndToEndBenchmark
{
    private const int Rounds = 3;

    /// <remarks>The server's limits are off, which the hand-written endpoints do not have: one client asks for all the load.</remarks>
    /// <param name="database">A published directory.</param>
    /// <param name="duration">Of each load; every query takes six of them and two warm-ups.</param>
    /// <param name="part">Part of the names of the queries to run; empty for all.</param>
    public static async Task RunAsync(string database, TimeSpan duration, string part)
    {
        using var server = await ServerProcess.StartAsync(
            "CoordonneSante.Api.dll",
            "/graphql/schema.graphql",
            "--base",
            database,
            "--Limites:CoutParSeconde",
            "0",
            "--Limites:CoutLourd",
            "1000000000");
        using var yardstick = await ServerProcess.StartAsync(
            "CoordonneSante.Benchmarks.dll",
            "/fixe",
            "temoin",
            database,
            server.Address.ToString());
        Console.WriteLine(
            "| requête | première (ms) | serveur (req/s) | p50 (µs) | p99 (µs) | écrit main (req/s) | p50 (µs) | p99 (µs) | rapport |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (
            var query in Queries
                .Over(AnnuaireLoader.Load(database))
                .Where(query => query.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            var first = await AskOnceAsync(query, server.Address);
            await RequireSameAnswersAsync(query, server.Address, yardstick.Address);
            var asked = query.Values.Select(value => ("POST", "/graphql", BodyOf(query, value))).ToList();
            var yard = query.Values.Select(value => ("GET", query.HandWritten(value), "")).ToList();
            LoadGenerator.Run(server.Address, query.Accept, asked, duration);
            LoadGenerator.Run(yardstick.Address, query.Accept, yard, duration);
            var served = new List<LoadFigures>();
            var written = new List<LoadFigures>();
            for (var round = 0; round < Rounds; round++)
            {
                served.Add(LoadGenerator.Run(server.Address, query.Accept, asked, duration));
                written.Add(LoadGenerator.Run(yardstick.Address, query.Accept, yard, duration));
            }

            Print(query.Name, first, Median(served), Median(written));
        }
    }

    private static string BodyOf(Query query, string value) =>
        $"{{\"query\":{JsonSerializer.Serialize(query.Document)},\"variables\":{query.Variables(value)}}}";

    /// <summary>How long the server takes for the first such request of its life, as its first user waits.</summary>
    private static async Task<TimeSpan> AskOnceAsync(Query query, Uri server)
    {
        using var client = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        await AskAsync(client, query, query.Values[0], server);
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<string> AskAsync(HttpClient client, Query query, string value, Uri server)
    {
        using var body = new StringContent(BodyOf(query, value), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql")) { Content = body };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(query.Accept));
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task RequireSameAnswersAsync(Query query, Uri server, Uri yardstick)
    {
        using var client = new HttpClient();
        foreach (var value in query.Values.Take(20))
        {
            var answer = await AskAsync(client, query, value, server);
            var expected = await client.GetStringAsync(new Uri(yardstick, query.HandWritten(value)));
            if (DataOf(query, answer) != DataOf(query, expected))
            {
                throw new InvalidOperationException(
                    $"{query.Name}, {value}: the answers differ.{Environment.NewLine}{answer}{Environment.NewLine}{expected}");
            }
        }
    }

    /// <summary>What both serve: of an answer in JSON its data, since the server adds notes to them, which nobody writes by hand.</summary>
    private static string DataOf(Query query, string answer)
    {
        if (!query.Accept.EndsWith("graphql-response+json", StringComparison.Ordinal))
        {
            return answer;
        }

        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("errors", out _) ? answer : document.RootElement.GetProperty("data").GetRawText();
    }

    private static LoadFigures Median(List<LoadFigures> rounds) =>
        rounds.OrderBy(figures => figures.RequestsPerSecond).ElementAt(rounds.Count / 2) with
        {
            Errors = rounds.Sum(figures => figures.Errors),
        };

    private static void Print(string name, TimeSpan first, LoadFigures served, LoadFigures written)
    {
        var errors = served.Errors + written.Errors;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {first.TotalMilliseconds:F0} | {served.RequestsPerSecond:F0} | {served.P50:F0} | {served.P99:F0} | "
                    + $"{written.RequestsPerSecond:F0} | {written.P50:F0} | {written.P99:F0} | "
                    + $"{served.RequestsPerSecond / written.RequestsPerSecond:F2}{(errors > 0 ? $" ({errors} errors)" : "")} |"
            ));
    }
}
