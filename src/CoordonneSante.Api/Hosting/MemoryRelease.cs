using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Hosting;

/// <summary>Gives the memory of long answers back to the machine once none is under way: the collector would wait for the next to ask for
/// room.</summary>
internal sealed class MemoryRelease(ResponseMemory memory) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (memory.InUse == 0 && memory.TakeReleased())
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }
}
