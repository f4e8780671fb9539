using System.Text.Json.Nodes;

namespace CoordonneSante.Pages.Quartiers;

/// <summary>What the quarters shown do not have.</summary>
/// <param name="Value">In the address; a type of structure, or any.</param>
/// <param name="Text">In words, after a number of quarters.</param>
internal sealed record Manque(string Value, string Text)
{
    private const string Any = "STRUCTURE";

    public static IReadOnlyList<Manque> All { get; } =
    [
        new("CENTRE_DE_SANTE", "sans centre de santé"),
        new("MAISON_DE_SANTE", "sans maison de santé"),
        new(Any, "sans aucune structure"),
    ];

    /// <summary>As the API's filter on quarters.</summary>
    public JsonObject Where => new()
    {
        ["structures"] = Value == Any
            ? new JsonObject { ["any"] = false }
            : new JsonObject { ["none"] = new JsonObject { ["type"] = new JsonObject { ["eq"] = Value } } },
    };

    /// <returns>Null for a value that is none.</returns>
    public static Manque? Find(string? value) => All.FirstOrDefault(lack => lack.Value == value);
}
