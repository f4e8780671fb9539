using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Cases on which the engine differs from the reference on purpose, and why; listed in <c>deviations.json</c>.</summary>
/// <param name="Chapter">File of the corpus.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Specification">
/// Section of the specification, September 2025 edition, that asks for another verdict or result than the reference's.
/// Null when only errors differ: in wording, places or order.
/// </param>
/// <param name="Cases">Names of the cases.</param>
public sealed record Deviation(string Chapter, string Reason, string? Specification, IReadOnlyList<string> Cases)
{
    public static IReadOnlyList<Deviation> All { get; } = Read();

    /// <returns>Null when the case must conform.</returns>
    public static Deviation? Of(string chapter, string name) => All.FirstOrDefault(d => d.Chapter == chapter && d.Cases.Contains(name));

    private static Deviation[] Read() =>
        JsonSerializer.Deserialize<Deviation[]>(File.ReadAllBytes(ConformanceFiles.PathOf("deviations.json")), JsonSerializerOptions.Web)
            ?? [];
}
