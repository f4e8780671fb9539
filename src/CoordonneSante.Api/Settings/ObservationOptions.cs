namespace CoordonneSante.Api.Settings;

/// <summary>What the server tells of its own work. Configuration section "Observation".</summary>
internal sealed record ObservationOptions
{
    public const string Section = "Observation";

    /// <summary>Whether <c>/metrics</c> answers Prometheus.</summary>
    public bool Metriques { get; init; }

    /// <summary>Address of an OpenTelemetry collector; null leaves it to <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
    public string? Otlp { get; init; }

    /// <summary>Whether the log is one JSON object a line, with the request's identifier.</summary>
    public bool JournalJson { get; init; }
}
