using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Settings;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Lets few heavy requests run at once, so that light ones never wait for them.</summary>
/// <remarks>
/// Fair by client: one client has one request in the common queue, its others wait behind it in a short queue of its own. What finds no
/// room, or waits too long, is turned away with 503 and may be asked again.
/// </remarks>
internal sealed class HeavyLane : IDisposable
{
    /// <summary>Requests of one client that may wait behind its first.</summary>
    private const int QueueOfOneClient = 4;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly PartitionedRateLimiter<IPAddress> _turns;
    private readonly ConcurrencyLimiter _lane;
    private readonly TimeSpan _patience;
    private readonly double _threshold;
    private readonly LaneMeasures _measures;
    private long _entered;

    public HeavyLane(LimitOptions options, LaneMeasures measures)
    {
        _measures = measures;
        _threshold = options.CoutLourd;
        _patience = TimeSpan.FromSeconds(options.AttenteSecondes);
        _turns = PartitionedRateLimiter.Create<IPAddress, IPAddress>(client =>
            RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = 1,
                QueueLimit = QueueOfOneClient,
            }));
        _lane = new ConcurrencyLimiter(
            new ConcurrencyLimiterOptions { PermitLimit = options.VoiesLourdes, QueueLimit = options.FileLourde }
        );
    }

    /// <summary>How many places were given so far.</summary>
    public long Entered => Interlocked.Read(ref _entered);

    public bool IsHeavy(double cost) => cost >= _threshold;

    /// <summary>Whether the reading of a document is work for the lane: from a twentieth of what makes an execution heavy, since a
    /// client may send a new document with each request.</summary>
    public bool IsHeavyToPrepare(double cost) => cost >= _threshold / 20;

    /// <summary>Waits for a place, as long as the caller does and not longer than is sensible.</summary>
    /// <returns>Null when there is none in time: the answer is then <see cref="TurnAway"/>.</returns>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<HeavyPlace?> EnterAsync(HttpContext context)
    {
        using var trace = Instruments.Traces.StartActivity("voie lourde");
        using var waiting = _measures.Waiting();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(_patience);
        try
        {
            return await TryEnterAsync(context, patience.Token) is (var turn, var place)
                ? new HeavyPlace(this, turn, place, _measures.Working())
                : null;
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // It waited long enough.
            return null;
        }
    }

    /// <summary>Waits for a place again, as long as the caller does.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    internal async ValueTask<(RateLimitLease Turn, RateLimitLease Place, IDisposable Working)> WaitAsync(HttpContext context)
    {
        using var waiting = _measures.Waiting();
        while (true)
        {
            if (await TryEnterAsync(context, context.RequestAborted) is (var turn, var place))
            {
                return (turn, place, _measures.Working());
            }

            await Task.Delay(BetweenTries, context.RequestAborted);
        }
    }

    /// <returns>Null when the queues are full.</returns>
    private async ValueTask<(RateLimitLease Turn, RateLimitLease Place)?> TryEnterAsync(HttpContext context, CancellationToken cancellation)
    {
        var turn = await _turns.AcquireAsync(ClientAddress.Of(context), cancellationToken: cancellation);
        try
        {
            if (turn.IsAcquired)
            {
                var place = await _lane.AcquireAsync(cancellationToken: cancellation);
                if (place.IsAcquired)
                {
                    Interlocked.Increment(ref _entered);
                    return (turn, place);
                }

                place.Dispose();
            }
        }
        catch
        {
            turn.Dispose();
            throw;
        }

        turn.Dispose();
        return null;
    }

    /// <summary>What a request without a place is answered; <c>Retry-After</c> is set.</summary>
    public RequestRejection TurnAway(HttpResponse response)
    {
        _measures.TurnedAway();
        CrossOrigin.ExposeHeaders(response);
        response.Headers.RetryAfter = Math.Max(1, (int)_patience.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new RequestRejection(
            StatusCodes.Status503ServiceUnavailable,
            ErrorCodes.ServerBusy,
            "Too many heavy requests are under way.",
            "Wait as long as the Retry-After header says, or ask for less at once: light requests are answered meanwhile.");
    }

    public void Dispose()
    {
        _turns.Dispose();
        _lane.Dispose();
    }
}
