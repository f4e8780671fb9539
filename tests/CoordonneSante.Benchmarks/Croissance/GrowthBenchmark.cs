using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoordonneSante.Benchmarks.EndToEnd;

namespace CoordonneSante.Benchmarks.Croissance;

/// <summary>Imports, starts and asks directories of several sizes, and prints how each figure grows.</summary>
internal static class GrowthBenchmark
{
    /// <summary>Requests of each question after the first; their middle is printed.</summary>
    private const int Rounds = 30;

    /// <summary>After a start or the questions, until memory that is no longer used is given back.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(25);

    /// <param name="program">The published server: its assembly or its executable, of this build or of an older one.</param>
    /// <param name="sizes">Numbers of structures.</param>
    public static async Task RunAsync(string program, IReadOnlyList<int> sizes)
    {
        var national = NationalSnapshot.Load();
        var questions = GrowthQueries.Over(national);
        var grown = new List<Growth>();
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("annuaire-croissance-");
            try
            {
                grown.Add(await MeasureAsync(program, folder, size, new GrownFiness(national), questions));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        Print(grown, questions);
    }

    private static async Task<Growth> MeasureAsync(
        string program, DirectoryInfo folder, int size, GrownFiness finess, IReadOnlyList<Query> questions)
    {
        var received = folder.CreateSubdirectory("recus");
        using (var file = File.Create(Path.Combine(received.FullName, "finess-plus.json")))
        {
            finess.Write(file, size);
        }

        var database = Path.Combine(folder.FullName, "annuaire.db");
        var import = await MeasuredCommand.RunAsync(
            program, "actualiser", "--dossier", received.FullName, "--base", database, "--forcer", "--garder", "0");
        await Console.Error.WriteLineAsync($"{size} : importé en {import.Seconds:F1} s");
        var start = Stopwatch.GetTimestamp();
        using var server = await ServerProcess.StartAsync(program, "/sante/pret", "--base", database, "--Limites:CoutParSeconde", "0");
        var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var readyCpu = server.CpuSeconds;
        var peak = server.PeakMegabytes;
        await Task.Delay(Rest);
        var atRest = server.ResidentMegabytes;
        var times = new List<(double First, double After)>();
        using var client = new HttpClient();
        foreach (var question in questions)
        {
            times.Add(await AskAsync(client, question, server.Address));
        }

        await Task.Delay(Rest);
        return new Growth(
            size, import, new FileInfo(database).Length >> 20, ready, readyCpu, peak, atRest, server.ResidentMegabytes, times);
    }

    /// <returns>Milliseconds of the first answer, and the middle of the others; not numbers where one is refused, which is told: the other
    /// questions are asked all the same.</returns>
    private static async Task<(double First, double After)> AskAsync(HttpClient client, Query question, Uri server)
    {
        var each = new List<double>();
        try
        {
            for (var i = 0; i <= Rounds; i++)
            {
                each.Add(await AskAsync(client, question, question.Values[i % question.Values.Count], server));
            }

            return (each[0], each.Skip(1).Order().ElementAt(Rounds / 2));
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return (double.NaN, double.NaN);
        }
    }

    /// <returns>Milliseconds until the answer's last byte.</returns>
    private static async Task<double> AskAsync(HttpClient client, Query question, string value, Uri server)
    {
        var json = $"{{\"query\":{JsonSerializer.Serialize(question.Document)},\"variables\":{question.Variables(value)}}}";
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/graphql")) { Content = body };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(question.Accept));
        var start = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !answer.StartsWith("{\"errors\"", StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{question.Name} : {answer}");
    }

    private static void Print(List<Growth> grown, IReadOnlyList<Query> questions)
    {
        Console.WriteLine(
            "| structures | import (s) | processeur (s) | sommet (Mo) | base (Mo) | prêt en (s) | processeur (s) | sommet (Mo) "
                + "| au repos (Mo) | après les questions (Mo) |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var growth in grown)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {growth.Size} | {growth.Import.Seconds:F1} | {growth.Import.CpuSeconds:F1} | {growth.Import.PeakMegabytes} "
                    + $"| {growth.DatabaseMegabytes} | {growth.ReadySeconds:F1} | {growth.ReadyCpuSeconds:F1} | {growth.PeakMegabytes} "
                    + $"| {growth.RestMegabytes} | {growth.AskedMegabytes} |"));
        }

        foreach (var (small, large) in grown.Zip(grown.Skip(1)))
        {
            var bytes = (large.RestMegabytes - small.RestMegabytes) * 1048576.0 / (large.Size - small.Size);
            Console.WriteLine();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"De {small.Size} à {large.Size} : {bytes:F0} octets par structure."));
        }

        Console.WriteLine();
        Console.WriteLine($"| question (ms : première, ensuite) | {string.Join(" | ", grown.Select(growth => growth.Size))} |");
        Console.WriteLine($"|---|{string.Concat(grown.Select(_ => "---|"))}");
        for (var i = 0; i < questions.Count; i++)
        {
            var cells = grown.Select(growth => string.Create(
                CultureInfo.InvariantCulture, $"{growth.Times[i].First:F0}, {growth.Times[i].After:F1}"));
            Console.WriteLine($"| {questions[i].Name} | {string.Join(" | ", cells)} |");
        }
    }

    /// <summary>What was measured of one size; the times of each question are milliseconds.</summary>
    private sealed record Growth(
        int Size,
        MeasuredCommand Import,
        long DatabaseMegabytes,
        double ReadySeconds,
        double ReadyCpuSeconds,
        long PeakMegabytes,
        long RestMegabytes,
        long AskedMegabytes,
        IReadOnlyList<(double First, double After)> Times);
}
