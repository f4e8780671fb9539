using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Api.Tests.Geocodage;

/// <summary>A server of this machine in the place of the Base Adresse Nationale: it answers what a test wants.</summary>
internal sealed class StandInGeocoder : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();

    private StandInGeocoder(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>The queries that came, in order.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>Answers <c>/search</c>.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync(Features());

    public static async Task<StandInGeocoder> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var geocoder = new StandInGeocoder(app);
        app.MapGet("/search", context =>
        {
            geocoder._asked.Enqueue(context.Request.QueryString.Value ?? "");
            return geocoder.Answer(context);
        });
        await app.StartAsync();
        return geocoder;
    }

    /// <summary>An answer of the form that the Base Adresse Nationale documents.</summary>
    public static string Features(params string[] features) =>
        $$"""{"type":"FeatureCollection","version":"draft","features":[{{string.Join(',', features)}}],"licence":"ETALAB-2.0"}""";

    public static string Feature(
        string label, string point, string score, string type = "housenumber", string? citycode = "35238") =>
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[" + point + "]},\"properties\":{\"label\":\"" + label
            + "\",\"score\":" + score + ",\"type\":\"" + type + (citycode is null ? "" : "\",\"citycode\":\"" + citycode) + "\"}}";

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
