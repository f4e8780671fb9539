using System.Threading.RateLimiting;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http;

/// <summary>A place in the <see cref="HeavyLane"/>: left when the work is done, and while a client reads a long list.</summary>
/// <param name="lane">The lane.</param>
/// <param name="turn">The client's turn among its own requests.</param>
/// <param name="place">The place among those of all clients.</param>
/// <param name="working">Measures how many work.</param>
internal sealed class HeavyPlace(HeavyLane lane, RateLimitLease turn, RateLimitLease place, IDisposable working) : IDisposable
{
    private RateLimitLease _turn = turn;
    private RateLimitLease _place = place;
    private IDisposable _working = working;

    /// <summary>Writes the next rows of a list: at once, or where the list is heavy in a place that is taken for them alone.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">Its rows.</param>
    /// <param name="output">Written to.</param>
    /// <param name="place">Null for a light list; given back before this returns.</param>
    /// <inheritdoc cref="ListStream.TryWriteChunk" path="/returns"/>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public static async ValueTask<bool> WriteChunkAsync(HttpContext context, ListStream list, ResponseBuffer output, HeavyPlace? place)
    {
        if (place is null)
        {
            return list.TryWriteChunk(output);
        }

        await place.ReturnAsync(context);
        using (place)
        {
            return await ComputeAsync(() => list.TryWriteChunk(output));
        }
    }

    /// <summary>Takes a place again after <see cref="Dispose"/>, however long that takes: the answer has begun.</summary>
    private async ValueTask ReturnAsync(HttpContext context) => (_turn, _place, _working) = await lane.WaitAsync(context);

    /// <summary>Works on a thread of its own, also after what it waits for: on one of the pool, what the pool has given it to do next
    /// would wait behind.</summary>
    public static Task<T> RunAsync<T>(Func<ValueTask<T>> work) => Task.Factory
        .StartNew(() => OwnThread.Run(work), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
        .Unwrap();

    /// <summary>The same for work that waits for nothing.</summary>
    public static Task<T> ComputeAsync<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Gives the place to the next; once or more.</summary>
    public void Dispose()
    {
        _working.Dispose();
        _place.Dispose();
        _turn.Dispose();
    }
}
