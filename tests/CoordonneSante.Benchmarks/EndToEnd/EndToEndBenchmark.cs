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
    private const int ServerPort = 5180;
    private const int YardstickPort = 5181;

    /// <param name="database">A published directory.</param>
    /// <param name="duration">Of each load; every query takes six of them and two warm-ups.</param>
    public static async Task RunAsync(string database, TimeSpan duration)
    {
        using var server = await ServerProcess.StartAsync("CoordonneSante.Api.dll", ServerPort, "/graphql/schema.graphql", "--base", database, "--Limites:RequetesParSeconde", "0");
        using var yardstick = await ServerProcess.StartAsync("CoordonneSante.Benchmarks.dll", YardstickPort, "/fixe", "temoin", database, server.Address.ToString());
        Console.WriteLine("| requête | serveur (req/s) | p50 (µs) | p99 (µs) | écrit main (req/s) | p50 (µs) | p99 (µs) | rapport |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var query in Queries.Over(AnnuaireLoader.Load(database)))
        {
            await RequireSameAnswersAsync(query, server.Address, yardstick.Address);
            var asked = query.Values.Select(value => ("POST", "/graphql", BodyOf(query, value))).ToList();
            var yard = query.Values.Select(value => ("GET", query.HandWritten(value), "")).ToList();
            LoadGenerator.Run(server.Address, asked, duration);
            LoadGenerator.Run(yardstick.Address, yard, duration);
            var served = new List<LoadFigures>();
            var written = new List<LoadFigures>();
            for (var round = 0; round < Rounds; round++)
            {
                served.Add(LoadGenerator.Run(server.Address, asked, duration));
                written.Add(LoadGenerator.Run(yardstick.Address, yard, duration));
            }

            Print(query.Name, Median(served), Median(written));
        }
    }

    private static string BodyOf(Query query, string value) =>
        $"{{\"query\":{JsonSerializer.Serialize(query.Document)},\"variables\":{query.Variables(value)}}}";

    private static async Task RequireSameAnswersAsync(Query query, Uri server, Uri yardstick)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        foreach (var value in query.Values.Take(20))
        {
            using var body = new StringContent(BodyOf(query, value), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(server, "/graphql"), body);
            var answer = await response.Content.ReadAsStringAsync();
            var expected = await client.GetStringAsync(new Uri(yardstick, query.HandWritten(value)));
            if (answer != expected)
            {
                throw new InvalidOperationException($"{query.Name}, {value}: the answers differ.{Environment.NewLine}{answer}{Environment.NewLine}{expected}");
            }
        }
    }

    private static LoadFigures Median(List<LoadFigures> rounds) =>
        rounds.OrderBy(figures => figures.RequestsPerSecond).ElementAt(rounds.Count / 2) with { Errors = rounds.Sum(figures => figures.Errors) };

    private static void Print(string name, LoadFigures served, LoadFigures written)
    {
        var errors = served.Errors + written.Errors;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {served.RequestsPerSecond:F0} | {served.P50:F0} | {served.P99:F0} | {written.RequestsPerSecond:F0} | {written.P50:F0} | {written.P99:F0} | {served.RequestsPerSecond / written.RequestsPerSecond:F2}{(errors > 0 ? $" ({errors} errors)" : "")} |"));
    }
}
