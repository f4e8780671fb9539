using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Import.Tests.Telechargements;

/// <summary>A publisher's server on loopback: each path gives its answers one after the other, then its last one for ever.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Dictionary<string, Queue<RequestDelegate>> _answers = [];
    private readonly List<string> _requests = [];

    private LoopbackServer(WebApplication application) => _application = application;

    /// <summary>Paths asked, in order, with the condition that came along.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public static async Task<LoopbackServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var server = new LoopbackServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        return server;
    }

    /// <remarks>A started server tells its addresses.</remarks>
    public Uri UriOf(string path) =>
        new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + path);

    public void On(string path, params RequestDelegate[] answers)
    {
        lock (_requests)
        {
            _answers[path] = new Queue<RequestDelegate>(answers);
        }
    }

    /// <summary>Answers first what is asked next, and then as before.</summary>
    public void Before(string path, RequestDelegate answer)
    {
        lock (_requests)
        {
            _answers[path] = new Queue<RequestDelegate>([answer, .. _answers[path]]);
        }
    }

    public static RequestDelegate Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return Task.CompletedTask;
    };

    public static RequestDelegate Body(byte[] body, string type = "application/octet-stream") => async context =>
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    };

    /// <summary>A file with its validators: who holds it already gets a 304.</summary>
    public static RequestDelegate Versioned(byte[] body, string? etag, DateTimeOffset? modified = null) => async context =>
    {
        var (request, response) = (context.Request.GetTypedHeaders(), context.Response.GetTypedHeaders());
        response.ETag = etag is null ? null : new(etag);
        response.LastModified = modified;
        if (request.IfNoneMatch.Any(tag => tag.ToString() == etag) || (modified is not null && request.IfModifiedSince >= modified))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await Body(body)(context);
    };

    /// <summary>Announces the whole body, sends half of it, and cuts the connection.</summary>
    public static RequestDelegate Cut(byte[] body) => async context =>
    {
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Sends the beginning, then nothing more.</summary>
    public static RequestDelegate Stalled(byte[] body) => async context =>
    {
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    };

    /// <summary>Announces no length, and never ends.</summary>
    public static async Task Endless(HttpContext context)
    {
        var piece = new byte[64 * 1024];
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted).AsTask()
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public static RequestDelegate Redirect(string path) => context =>
    {
        context.Response.Redirect(path);
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        RequestDelegate? answer;
        lock (_requests)
        {
            var condition =
                context.Request.Headers.IfNoneMatch.Count > 0 ? " If-None-Match"
                : context.Request.Headers.IfModifiedSince.Count > 0 ? " If-Modified-Since"
                : "";
            _requests.Add(context.Request.Path + condition);
            answer = _answers.TryGetValue(context.Request.Path, out var answers)
                ? answers.Count > 1
                    ? answers.Dequeue()
                    : answers.Peek()
                : null;
        }

        return (answer ?? Status(StatusCodes.Status404NotFound))(context);
    }
}
