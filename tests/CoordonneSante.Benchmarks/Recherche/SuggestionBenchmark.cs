using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Schema;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Benchmarks.Recherche;

/// <summary>How long suggestions take, over the searches that the tests hold: as they are, as they are typed, and with a mistake.</summary>
internal static class SuggestionBenchmark
{
    /// <summary>Of which the best counts: what else the machine does is no time of the search.</summary>
    private const int Rounds = 15;

    private const string Query =
        "query($q: String!) { suggestions(prefixe: $q) { id libelle nature code correspondance position { longitude latitude } emprise } }";

    /// <summary>Prints the middle, the last hundredth and the worst of the searches of each kind.</summary>
    public static async Task RunAsync()
    {
        var annuaire = NationalSnapshot.Load();
        var services = new RequestServices(
            annuaire, new ServedVersions(annuaire, [], new KeptSnapshots()), ExerciceCoordonne.Load(), PagePolicy.OnePage);
        var executor = new GraphQLExecutor(ApiSchema.Build());
        var searches = Searches();
        var kinds = new (string Name, string[] Typed)[]
        {
            ("entières", searches),
            ("en cours de saisie", [.. searches.SelectMany(Beginnings).Distinct(StringComparer.Ordinal)]),
            ("une lettre doublée", [.. searches.Select((text, i) => Mistake(text, i, (word, at) => word.Insert(at, word[at..(at + 1)])))]),
            ("une lettre oubliée", [.. searches.Select((text, i) => Mistake(text, i, (word, at) => word.Remove(at, 1)))]),
            ("deux lettres échangées", [.. searches.Select((text, i) => Mistake(text, i, Exchange))]),
        };
        foreach (var text in searches)
        {
            await AskAsync(executor, services, text);
        }

        Console.WriteLine("| recherches | nombre | médiane (ms) | p99 (ms) | pire (ms) | la pire |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, typed) in kinds)
        {
            var times = new List<(double Milliseconds, string Typed)>();
            foreach (var text in typed)
            {
                times.Add((await BestAsync(executor, services, text), text));
            }

            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {times.Count} | {times[times.Count / 2].Milliseconds:F2} | {times[times.Count * 99 / 100].Milliseconds:F2} | "
                    + $"{times[^1].Milliseconds:F2} | {times[^1].Typed} |"));
        }
    }

    private static string[] Searches()
    {
        using var reader = new StreamReader(
            typeof(SuggestionBenchmark).Assembly.GetManifestResourceStream("recherches.csv")!); // Embedded.
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])];
    }

    private static async Task<double> BestAsync(GraphQLExecutor executor, RequestServices services, string text)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, await AskAsync(executor, services, text));
        }

        return best;
    }

    private static async Task<double> AskAsync(GraphQLExecutor executor, RequestServices services, string text)
    {
        using var buffer = new ResponseBuffer();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(Query),
            Variables = JsonSerializer.SerializeToUtf8Bytes(new { q = text }),
            Services = services,
        };
        var start = Stopwatch.GetTimestamp();
        await executor.ExecuteAsync(request, buffer);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return ErrorWriter.HasErrors(buffer.WrittenSpan) ? throw new InvalidOperationException(text) : elapsed;
    }

    /// <summary>As a field asks while it is filled: from the second character on.</summary>
    private static IEnumerable<string> Beginnings(string text) =>
        Enumerable.Range(2, Math.Max(0, text.Length - 2)).Select(end => text[..end]);

    /// <summary>The text with its longest word changed somewhere after its first letter.</summary>
    private static string Mistake(string text, int seed, Func<string, int, string> change)
    {
        var words = text.Split(' ');
        var longest = Array.FindIndex(words, word => word.Length == words.Max(other => other.Length));
        if (words[longest].Length > 3)
        {
            words[longest] = change(words[longest], 1 + (seed % (words[longest].Length - 2)));
        }

        return string.Join(' ', words);
    }

    private static string Exchange(string word, int at) => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
}
