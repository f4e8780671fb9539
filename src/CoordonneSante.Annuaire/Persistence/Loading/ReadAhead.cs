using System.Collections.Concurrent;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Takes the next items of a sequence on another thread while the last are worked on.</summary>
internal static class ReadAhead
{
    /// <summary>Items that change threads together.</summary>
    private const int Batch = 512;

    /// <summary>Batches that wait at most.</summary>
    private const int Waiting = 8;

    /// <param name="source">Enumerated once, on one thread of the pool, and ended early when the caller ends.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var batches = new BlockingCollection<T[]>(Waiting);
        using var abandoned = new CancellationTokenSource();
        var reading = Task.Run(() => Read(source, batches, abandoned.Token));
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
            {
                foreach (var item in batch)
                {
                    yield return item;
                }
            }

            // What it failed of.
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
            Task.WhenAny(reading).GetAwaiter().GetResult();
        }
    }

    private static void Read<T>(IEnumerable<T> source, BlockingCollection<T[]> batches, CancellationToken abandoned)
    {
        try
        {
            foreach (var batch in source.Chunk(Batch))
            {
                batches.Add(batch, abandoned);
            }
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
