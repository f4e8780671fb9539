using System.Runtime;

namespace CoordonneSante.Api.Terminal;

/// <summary>An import runs beside the server, on the server's machine: it takes its time rather than memory.</summary>
internal static class ModestMemory
{
    /// <summary>Collects garbage before more memory is taken, not while: nobody waits for an answer here.</summary>
    public static void Prefer() => GCSettings.LatencyMode = GCLatencyMode.Batch;
}
