using System.Threading.RateLimiting;

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

    /// <summary>Takes a place again after <see cref="Dispose"/>, however long that takes: the answer has begun.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask ReturnAsync(HttpContext context) => (_turn, _place, _working) = await lane.WaitAsync(context);

    /// <summary>Works on a thread of its own: on one of the pool, what the pool has given it to do next would wait behind.</summary>
    public static Task<T> RunAsync<T>(Func<ValueTask<T>> work) => Task.Factory
        .StartNew(() => work().AsTask(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
        .Unwrap();

    /// <summary>Gives the place to the next; once or more.</summary>
    public void Dispose()
    {
        _working.Dispose();
        _place.Dispose();
        _turn.Dispose();
    }
}
