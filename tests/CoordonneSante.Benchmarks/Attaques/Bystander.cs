using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>Another client, who asks for little at a steady pace whether or not it was answered, and measures how long it waits.</summary>
internal sealed class Bystander(Uri server) : IDisposable
{
    private const string Light = """{"query":"{ structure(finess: \"350002838\") { nom } }"}""";

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _http = new() { BaseAddress = server, Timeout = TimeSpan.FromSeconds(25) };

    /// <summary>Waits of the light request and of <c>/sante</c>, in milliseconds, and how many of both had no answer.</summary>
    public ConcurrentBag<double> LightWaits { get; } = [];

    public ConcurrentBag<double> HealthWaits { get; } = [];

    public ConcurrentDictionary<string, int> Failures { get; } = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        var asked = new List<Task>();
        using var timer = new PeriodicTimer(Pace);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                asked.Add(AskAsync(LightWaits, AskLightAsync));
                asked.Add(AskAsync(HealthWaits, () => _http.GetAsync("/sante")));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(asked);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> AskLightAsync()
    {
        using var body = new StringContent(Light, Encoding.UTF8, "application/json");
        return await _http.PostAsync("/graphql", body);
    }

    private async Task AskAsync(ConcurrentBag<double> waits, Func<Task<HttpResponseMessage>> ask)
    {
        var start = Stopwatch.GetTimestamp();
        var failure = "";
        try
        {
            using var response = await ask();
            failure = response.IsSuccessStatusCode ? "" : $"{(int)response.StatusCode}";
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            failure = error is OperationCanceledException ? "25 s" : "coupée";
        }

        waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (failure.Length > 0)
        {
            Failures.AddOrUpdate(failure, 1, (_, count) => count + 1);
        }
    }
}
