using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>Takes what a server sends by OpenTelemetry's protocol over HTTP.</summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _received = new();

    private TraceCollector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>The traces' messages: strings stand in them as they are.</summary>
    public string Received => string.Join('\n', _received);

    public static async Task<TraceCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new TraceCollector(app);
        app.MapPost("/v1/{signal}", async (HttpContext context, string signal) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            if (signal == "traces")
            {
                collector._received.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
            }
        });
        await app.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
