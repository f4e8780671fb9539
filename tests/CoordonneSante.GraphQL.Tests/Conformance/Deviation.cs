using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Cases on which the engine differs from the reference on purpose, and why; listed in <c>deviations.json</c>.</summary>
/// <remarks>What differs is the wording, the places or the order of errors: never whether a document is accepted, never data.</remarks>
public sealed record Deviation(string Chapter, string Reason, IReadOnlyList<string> Cases)
{
    public static IReadOnlyList<Deviation> All { get; } = Read();

    /// <returns>The reason why the case deviates, or null when it must conform.</returns>
    public static string? ReasonOf(string chapter, string name) =>
        All.FirstOrDefault(d => d.Chapter == chapter && d.Cases.Contains(name))?.Reason;

    private static Deviation[] Read() =>
        JsonSerializer.Deserialize<Deviation[]>(File.ReadAllBytes(ConformanceFiles.PathOf("deviations.json")), JsonSerializerOptions.Web) ?? [];
}
