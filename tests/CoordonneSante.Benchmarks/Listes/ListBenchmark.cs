using System.Diagnostics;
using System.Globalization;
using System.Text;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Schema;
using CoordonneSante.Api.Versions;
using CoordonneSante.Benchmarks.EndToEnd;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Benchmarks.Listes;

/// <summary>The engine alone beside code written by hand over the same memory, in one process and in turn, without HTTP.</summary>
internal sealed class ListBenchmark
{
    /// <summary>Of which the best counts: what else the machine does is no time of either.</summary>
    private const int Rounds = 1_500;

    private readonly AnnuaireSnapshot _annuaire = NationalSnapshot.Load();
    private readonly ServedVersions _versions;
    private readonly ExerciceCoordonne _exercice = ExerciceCoordonne.Load();
    private readonly GraphQLExecutor _executor = new(ApiSchema.Build());
    private readonly ListExecutor _lists;

    private ListBenchmark()
    {
        _versions = new ServedVersions(_annuaire, [], new KeptSnapshots());
        _lists = new ListExecutor(_executor);
    }

    /// <summary>Prints the best time of both for each list, with their ratio and what each allocates.</summary>
    /// <param name="part">Part of the names of the lists to measure; empty for all.</param>
    public static void Run(string part)
    {
        var benchmark = new ListBenchmark();
        var byHand = new HandWrittenEndpoints(benchmark._annuaire);
        Console.WriteLine("| liste | octets | moteur (µs) | écrit main (µs) | rapport | moteur alloue (o) | écrit main alloue (o) |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (
            var query in Queries
                .Over(benchmark._annuaire)
                .Where(query => byHand.Find(query.HandWritten(query.Values[0])) is not null)
                .Where(query => query.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            // Found above.
            benchmark.Compare(query, byHand.Find(query.HandWritten(query.Values[0]))!);
        }
    }

    private void Compare(Query query, Action<ResponseBuffer> byHand)
    {
        var length = RequireSameAnswers(query, byHand);
        var (ours, theirs) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var (oursAllocated, theirsAllocated) = (0L, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            Measure(() => Ask(query, keep: null), ref ours, ref oursAllocated);
            Measure(() => Write(byHand), ref theirs, ref theirsAllocated);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {query.Name} | {length} | {ours.TotalMicroseconds:F0} | {theirs.TotalMicroseconds:F0} | {theirs / ours:F2} | "
                + $"{oursAllocated} | {theirsAllocated} |"));
    }

    private static void Measure(Action answer, ref TimeSpan best, ref long allocated)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        answer();
        var elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        best = elapsed < best ? elapsed : best;
    }

    private int RequireSameAnswers(Query query, Action<ResponseBuffer> byHand)
    {
        using var served = new MemoryStream();
        Ask(query, served);
        using var written = new ResponseBuffer();
        byHand(written);
        return written.WrittenSpan.SequenceEqual(served.ToArray())
            ? written.Length
            : throw new InvalidOperationException($"{query.Name}: the answers differ.");
    }

    private static void Write(Action<ResponseBuffer> byHand)
    {
        using var buffer = new ResponseBuffer();
        byHand(buffer);
    }

    /// <param name="query">What is asked.</param>
    /// <param name="keep">Receives the answer, which is thrown away without it.</param>
    private void Ask(Query query, MemoryStream? keep)
    {
        using var buffer = new ResponseBuffer();
        var format = ListFormat.All.FirstOrDefault(format => format.MediaType == query.Accept);
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query.Document),
            Variables = Encoding.UTF8.GetBytes(query.Variables(query.Values[0])),
            Services = new RequestServices(
                _annuaire, _versions, _exercice, format is null ? PagePolicy.OnePage : PagePolicy.Everything),
        };
        if (format is null)
        {
            Require(_executor.ExecuteAsync(request, buffer).AsTask().IsCompletedSuccessfully);
            keep?.Write(buffer.WrittenSpan);
            return;
        }

        var (outcome, _, rest, _) = Completed(_lists.ExecuteAsync(request, format, buffer));
        Require(outcome == ListOutcome.Written);
        using var stream = rest;
        keep?.Write(buffer.WrittenSpan);
        while (stream is { IsEnded: false })
        {
            buffer.Clear();
            Require(stream.TryWriteChunk(buffer));
            keep?.Write(buffer.WrittenSpan);
        }
    }

    private static T Completed<T>(ValueTask<T> answer)
    {
        Require(answer.IsCompletedSuccessfully);
        return answer.Result;
    }

    private static void Require(bool isTrue)
    {
        if (!isTrue)
        {
            throw new InvalidOperationException("A list is not answered, or not at once.");
        }
    }
}
