using System.Globalization;
using System.Text;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Schema;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Benchmarks.Calibrage;

/// <summary>Compares what requests cost by the schema with the time that they take: one unit is to be a microsecond, about.</summary>
internal static class CostCalibration
{
    private const int WarmUps = 10;
    private const int Rounds = 31;

    /// <summary>Prints the middle of some requests of each sample, in processor time.</summary>
    /// <param name="part">Part of the names of the samples to measure; empty for all.</param>
    public static async Task RunAsync(string part)
    {
        var annuaire = NationalSnapshot.Load();
        var versions = new ServedVersions(annuaire, [], new KeptSnapshots());
        var exercice = ExerciceCoordonne.Load();
        var executor = new GraphQLExecutor(ApiSchema.Build(), new ExecutorOptions { Timeout = TimeSpan.FromMinutes(5) });
        Console.WriteLine("| champ | coût | lire (µs) | exécuter (µs) | µs par unité |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var sample in Samples.All.Where(sample => sample.Field.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            for (var n = 0; n < WarmUps; n++)
            {
                await RunAsync(n);
            }

            var runs = new List<(double Cost, double Reading, double Executing)>();
            for (var n = WarmUps; n < WarmUps + Rounds; n++)
            {
                runs.Add(await RunAsync(n));
            }

            var (cost, executing) = (runs[^1].Cost, Middle(runs.Select(run => run.Executing)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {sample.Field} | {cost:F0} | {Middle(runs.Select(run => run.Reading)):F0} | {executing:F0} | {executing / cost:F2} |"));

            Task<(double, double, double)> RunAsync(int n) => CostCalibration.RunAsync(
                executor, new RequestServices(annuaire, versions, exercice, PagePolicy.OnePage), sample.Query(n));
        }
    }

    private static async Task<(double Cost, double Reading, double Executing)> RunAsync(
        GraphQLExecutor executor, RequestServices services, string query)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query), Services = services };
        using var buffer = new ResponseBuffer();
        var start = Cpu;
        if (!executor.TryPlan(request, isCompleteList: false, out var plan, out var errors))
        {
            throw new InvalidOperationException($"{query}: {errors[0].Message}");
        }

        var reading = (Cpu - start).TotalMicroseconds;
        start = Cpu;
        await executor.ExecuteAsync(plan, buffer);
        var executing = (Cpu - start).TotalMicroseconds;
        return ErrorWriter.HasErrors(buffer.WrittenSpan)
            ? throw new InvalidOperationException($"{query}: {Encoding.UTF8.GetString(buffer.WrittenSpan)}")
            : (plan.Cost, reading, executing);
    }

    /// <summary>Of this process: other programs of the machine do not count.</summary>
    private static TimeSpan Cpu => Environment.CpuUsage.TotalTime;

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
