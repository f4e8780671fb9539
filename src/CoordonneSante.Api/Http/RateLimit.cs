using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Settings;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Gives each client address its share of the server: a budget of cost that fills again with time, in microseconds of one core,
/// about.</summary>
internal sealed class RateLimit : IVersionToll, IDisposable
{
    /// <summary>What any request costs, for being received and answered.</summary>
    public const int Request = 200;

    /// <summary>What a tile costs, or a file that is sent as it lies there.</summary>
    public const int File = 2_000;

    /// <summary>What the whole database costs: some twenty megabytes on the way.</summary>
    public const int Database = 100_000;

    /// <summary>What it costs to load a kept version into memory: some seconds of one core, of which its client pays one.</summary>
    public const int Version = 1_000_000;

    /// <summary>A client is told what is left of its budget from this share of it downwards.</summary>
    private const double ToldFrom = 0.5;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<IPAddress>? _limiter;
    private readonly int _budget;
    private readonly int _perSecond;

    public RateLimit(LimitOptions options)
    {
        _perSecond = options.CoutParSeconde;
        _budget = Math.Max(options.CoutRafale, Math.Max(options.CoutMaximal, options.CoutParSeconde));
        if (_perSecond == 0)
        {
            return;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = _budget,
            TokensPerPeriod = _perSecond,
            ReplenishmentPeriod = Period,
            AutoReplenishment = false,
        };
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
            client => RateLimitPartition.GetTokenBucketLimiter(client, _ => bucket));
    }

    /// <summary>What is left to the client; null when nothing is limited.</summary>
    public long? Remaining(HttpContext context) => _limiter?.GetStatistics(ClientAddress.Of(context))?.CurrentAvailablePermits;

    /// <param name="context">The request.</param>
    /// <param name="cost">What it is about to cost.</param>
    /// <returns>Null when the request may go on; <c>Retry-After</c> is set otherwise.</returns>
    public RequestRejection? Check(HttpContext context, double cost = Request)
    {
        if (_limiter is null)
        {
            return null;
        }

        var client = ClientAddress.Of(context);
        using var lease = _limiter.AttemptAcquire(client, (int)Math.Min(Math.Ceiling(cost), _budget));
        if (lease.IsAcquired)
        {
            return null;
        }

        CrossOrigin.ExposeHeaders(context.Response);
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Period;
        var seconds = Math.Max(Math.Ceiling(wait.TotalSeconds), 1).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = seconds;
        Tell(context.Response, Remaining(context) ?? 0, seconds);
        return new RequestRejection(
            StatusCodes.Status429TooManyRequests,
            ErrorCodes.LimitExceeded,
            "Too many requests.",
            "Wait as long as the Retry-After header says; ask for more items per request rather than for more requests.");
    }

    public bool TryPay(HttpContext context) => Check(context, Version) is null;

    /// <summary>Tells in the response what is left of the budget, once that is little.</summary>
    public void TellWhenLow(HttpContext context)
    {
        if (Remaining(context) is { } left && left < _budget * ToldFrom)
        {
            var toFill = Math.Ceiling((_budget - left) / (double)_perSecond).ToString(CultureInfo.InvariantCulture);
            Tell(context.Response, left, toFill);
        }
    }

    public void Dispose() => _limiter?.Dispose();

    /// <remarks>RateLimit header fields for HTTP (IETF draft): <c>r</c> is what is left, <c>t</c> the seconds until there is
    /// more.</remarks>
    private void Tell(HttpResponse response, long left, string seconds)
    {
        response.Headers["RateLimit-Policy"] = FormattableString.Invariant($"\"cout\";q={_budget};w={Math.Max(1, _budget / _perSecond)}");
        response.Headers["RateLimit"] = FormattableString.Invariant($"\"cout\";r={left};t={seconds}");
    }
}
