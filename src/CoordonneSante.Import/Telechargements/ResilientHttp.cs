using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace CoordonneSante.Import.Telechargements;

/// <summary>An HTTP client that follows redirections, tries again what may pass, and waits as long as servers ask.</summary>
internal static class ResilientHttp
{
    private const int MostRedirections = 10;

    public static HttpClient Create(DownloadOptions options)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.Delay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = arguments => ValueTask.FromResult(IsTransient(arguments.Outcome, options)),
            })
            .AddTimeout(options.ResponseTimeout)
            .Build();
        var handler = new ResilienceHandler(pipeline)
        {
            // The bytes received are the ones that publishers sign: nothing is decompressed on the way.
            InnerHandler = new SocketsHttpHandler
            {
                MaxAutomaticRedirections = MostRedirections,
                AutomaticDecompression = DecompressionMethods.None,
            },
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("CoordonneSante.Api");
        return client;
    }

    /// <returns>Null when the server does not say when to come back.</returns>
    public static TimeSpan? WaitAsked(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - DateTimeOffset.UtcNow,
        _ => null,
    };

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome, DownloadOptions options) => outcome switch
    {
        { Exception: HttpRequestException or TimeoutRejectedException } => true,
        { Result: { } response } => IsTransient(response.StatusCode) && !(WaitAsked(response) > options.LongestWait),
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
