using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoordonneSante.GraphQL.Execution;
using Microsoft.AspNetCore.Http.Features;

namespace CoordonneSante.Api.Observation;

/// <summary>Measures the requests to the API: how many of each operation, how long they take, what they cost.</summary>
/// <remarks>
/// Nothing of the document but its operation's name, nothing of the client. Without a collector a request pays for one test.
/// </remarks>
internal sealed class RequestMeasures
{
    private readonly OperationNames _names = new();
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _cost;

    public RequestMeasures(IMeterFactory meters)
    {
        var meter = meters.Create(Instruments.Name);
        _duration = meter.CreateHistogram(
            "annuaire.requests.duration",
            "s",
            "Time from the reading of a request to the end of its answer.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
            });
        _cost = meter.CreateHistogram(
            "annuaire.requests.cost",
            "{cost}",
            "Static cost of a request, in microseconds of one core, about.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [100, 1_000, 10_000, 100_000, 1_000_000, 5_000_000] });
    }

    /// <summary>When a request begins.</summary>
    /// <returns>What <see cref="End"/> asks for; 0 when nobody measures.</returns>
    public long Begin() => _duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Remembers what is asked, once it is known.</summary>
    /// <param name="context">The request.</param>
    /// <param name="plan">What it asks.</param>
    /// <param name="version">The version of the directory that answers.</param>
    public void Plan(HttpContext context, in PlannedRequest plan, string version)
    {
        // The log makes an activity too, which nobody collects.
        var activity = Instruments.Traces.HasListeners() ? context.Features.Get<IHttpActivityFeature>()?.Activity : null;
        if (!_duration.Enabled && activity is not { IsAllDataRequested: true })
        {
            return;
        }

        var operation = _names.Of(plan.OperationName);
        context.Features.Set(new AskedOperation(operation));
        _cost.Record(plan.Cost, new KeyValuePair<string, object?>("operation", operation));
        if (activity is { IsAllDataRequested: true })
        {
            activity.DisplayName = $"{context.Request.Method} {context.Request.Path} {operation}";
            activity.SetTag("graphql.operation.name", operation);
            activity.SetTag("annuaire.cost", plan.Cost);
            activity.SetTag("annuaire.version", version);
        }
    }

    /// <summary>When a request has its answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="begun">What <see cref="Begin"/> gave.</param>
    public void End(HttpContext context, long begun)
    {
        if (begun == 0)
        {
            return;
        }

        // The API is not routed: its measures among the web server's have no other way to know their route.
        context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("http.route", context.Request.Path.Value));
        _duration.Record(
            Stopwatch.GetElapsedTime(begun).TotalSeconds,
            new("operation", context.Features.Get<AskedOperation>()?.Name ?? OperationNames.Unread),
            new("status", context.Response.StatusCode));
    }

    /// <summary>Goes with a request that is measured, from its plan to its end.</summary>
    private sealed record AskedOperation(string Name);
}
