using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CoordonneSante.Api.Settings;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Gives each client address its share of requests.</summary>
internal sealed class RateLimit : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<IPAddress>? _limiter;

    public RateLimit(LimitOptions options)
    {
        if (options.RequetesParSeconde == 0)
        {
            return;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(options.Rafale, options.RequetesParSeconde),
            TokensPerPeriod = options.RequetesParSeconde,
            ReplenishmentPeriod = Period,
            AutoReplenishment = false,
        };
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
            client => RateLimitPartition.GetTokenBucketLimiter(client, _ => bucket));
    }

    /// <returns>Null when the request may go on; <c>Retry-After</c> is set otherwise.</returns>
    public RequestRejection? Check(HttpContext context)
    {
        if (_limiter is null)
        {
            return null;
        }

        using var lease = _limiter.AttemptAcquire(ClientOf(context.Connection.RemoteIpAddress));
        if (lease.IsAcquired)
        {
            return null;
        }

        CrossOrigin.ExposeHeaders(context.Response);
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Ceiling(wait.TotalSeconds) : Period.TotalSeconds;
        context.Response.Headers.RetryAfter = Math.Max(seconds, 1).ToString(CultureInfo.InvariantCulture);
        return new RequestRejection(
            429,
            ErrorCodes.LimitExceeded,
            "Too many requests.",
            "Wait as long as the Retry-After header says; ask for more items per request rather than for more requests.");
    }

    /// <summary>The refusal for those who read no GraphQL response: pages and files.</summary>
    public static RequestRejection InFrench(RequestRejection refused) => refused with
    {
        Message = "Trop de requêtes.",
        Hint = "Attendez le nombre de secondes que dit l'en-tête Retry-After.",
    };

    public void Dispose() => _limiter?.Dispose();

    /// <summary>One IPv6 subscriber holds a whole /64, so addresses within it are the same client.</summary>
    private static IPAddress ClientOf(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.None;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address;
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
