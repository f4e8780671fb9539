using System.Diagnostics;

namespace CoordonneSante.Api.Observation;

/// <summary>The names under which the server's own measures and traces are collected.</summary>
internal static class Instruments
{
    /// <summary>Of the meter and of the source of traces.</summary>
    public const string Name = "CoordonneSante.Api";

    /// <summary>Starts nothing unless somebody collects.</summary>
    public static ActivitySource Traces { get; } = new(Name);
}
