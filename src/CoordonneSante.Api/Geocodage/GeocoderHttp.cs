using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace CoordonneSante.Api.Geocodage;

/// <summary>An HTTP client for one geocoder: it waits no longer than it may, asks little at once, and lets alone one that fails.</summary>
internal static class GeocoderHttp
{
    private const int MostAtOnce = 16;

    private const int MostWaiting = 64;

    private const int MostBytes = 256 * 1024;

    /// <summary>Failures in a row, about, after which a geocoder is let alone.</summary>
    private const int FailuresThatTell = 5;

    /// <summary>What the whole answer may take, of what its beginning may.</summary>
    private const double ForBody = 1.1;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    /// <param name="delay">How long an answer may take.</param>
    /// <param name="onOpened">Told that the geocoder fails and is let alone for a while.</param>
    /// <param name="onClosed">Told that it answers again.</param>
    public static HttpClient Create(TimeSpan delay, Action onOpened, Action onClosed)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                MinimumThroughput = FailuresThatTell,
                FailureRatio = 0.9,
                BreakDuration = Rest,
                OnOpened = _ => Tell(onOpened),
                OnClosed = _ => Tell(onClosed),
            })
            .AddTimeout(delay)
            .AddConcurrencyLimiter(MostAtOnce, MostWaiting)
            .Build();

        // Addresses go where the operator said, and nowhere else; nor are its own traces told to who is asked.
        var handler = new ResilienceHandler(pipeline)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, ActivityHeadersPropagator = null },
        };
        var client = new HttpClient(handler) { Timeout = delay * ForBody, MaxResponseContentBufferSize = MostBytes };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("CoordonneSante.Api");
        return client;
    }

    private static ValueTask Tell(Action action)
    {
        action();
        return ValueTask.CompletedTask;
    }
}
