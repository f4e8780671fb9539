using CoordonneSante.Api.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Hosting;

/// <summary>Gives memory back to the machine after the start and after heavy work: the collector would wait for the next to ask for
/// room.</summary>
/// <remarks>Once nothing heavy is under way, and seldom: it stops every request for as long as it takes.</remarks>
internal sealed class MemoryRelease(ResponseMemory memory, HeavyLane lane, Readiness readiness) : BackgroundService
{
    /// <summary>Heavy work that comes within this time is spared the stop.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    /// <summary>What is worth a stop, in bytes.</summary>
    private const long Worth = 32 * 1024 * 1024;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Quiet);
        var (work, released) = (0L, 0L);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var done = memory.Taken + lane.Entered;
            if (readiness.IsWarm && done == work && memory.InUse == 0 && Committed + memory.LetGo() > released + Worth)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                released = Committed;
            }

            work = done;
        }
    }

    /// <summary>Memory that the collector holds, in bytes.</summary>
    private static long Committed => GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
}
