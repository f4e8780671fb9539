using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Settings;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoordonneSante.Api.Hosting;

/// <summary>Hands the server's measures, traces and log to the tools of the field: OpenTelemetry, Prometheus, JSON lines.</summary>
internal static class Telemetry
{
    public const string MetricsPath = "/metrics";

    /// <summary>Read by the exporters too, from the configuration.</summary>
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
        [Instruments.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    /// <summary>Without a setting that asks for them nothing collects, and nothing is measured.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(ObservationOptions.Section);
        AddLog(builder, IsOn(settings, nameof(ObservationOptions.JournalJson)));
        if (settings[nameof(ObservationOptions.Otlp)] is { Length: > 0 } collector)
        {
            builder.Configuration[Endpoint] = collector;
        }

        var isExported = !string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]);
        var isScraped = IsOn(settings, nameof(ObservationOptions.Metriques));
        if (isExported || isScraped)
        {
            Collect(builder, isExported, isScraped);
        }
    }

    /// <summary>A method of its own: without it, a server that nobody observes loads none of OpenTelemetry.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collect(WebApplicationBuilder builder, bool isExported, bool isScraped)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "annuaire"))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters);
                if (isScraped)
                {
                    metrics.AddPrometheusExporter(scrape => scrape.ScrapeResponseCacheDurationMilliseconds = 0);
                }

                if (isExported)
                {
                    metrics.AddOtlpExporter();
                }
            });
        if (isExported)
        {
            telemetry.WithTracing(traces => traces
                .AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(web => web.Filter = static context => !IsAboutTheServer(context.Request.Path))
                .AddProcessor(new PrivateTags())
                .AddOtlpExporter());
        }
    }

    public static void Map(WebApplication app)
    {
        if (app.Services.GetRequiredService<ObservationOptions>().Metriques)
        {
            MapScraping(app);
        }
    }

    /// <inheritdoc cref="Collect"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapScraping(WebApplication app) => app.MapPrometheusScrapingEndpoint(MetricsPath);

    /// <summary>Asked every few seconds by machines.</summary>
    private static bool IsAboutTheServer(PathString path) => path.StartsWithSegments(MetricsPath) || path.StartsWithSegments(Health.Path);

    /// <summary>Settings are checked after this, which says what is wrong with one that is no boolean.</summary>
    private static bool IsOn(IConfigurationSection settings, string name) => bool.TryParse(settings[name], out var isOn) && isOn;

    private static void AddLog(WebApplicationBuilder builder, bool isJson)
    {
        if (!isJson)
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
            LogSettings.SpareRequests(builder.Configuration, builder.Logging);
            return;
        }

        builder.Logging.AddJsonConsole(console =>
        {
            // The scope holds the request's identifier, the same as in errors.
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
