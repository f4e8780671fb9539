using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;

namespace CoordonneSante.Pages.Composants;

/// <summary>Where a suggestion leads, and what it is.</summary>
/// <param name="Nature">As the API names it.</param>
/// <param name="Text">The type in words, in the plural.</param>
/// <param name="Filter">The level of the territory that it is, else the filter of the list of structures.</param>
internal sealed record Destination(string Nature, string Text, string Filter)
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Destination> All { get; } =
    [
        new("COMMUNE", "Communes", "commune"),
        new("EPCI", "Intercommunalités", "epci"),
        new("DEPARTEMENT", "Départements", "departement"),
        new("REGION", "Régions", "region"),
        new("QUARTIER_PRIORITAIRE", "Quartiers prioritaires", "qpv"),
        new("GESTIONNAIRE", "Gestionnaires", "gestionnaire"),
    ];

    /// <summary>Where each nature leads, with <see cref="Code"/> in place of the code: what the completion of a search needs.</summary>
    public static JsonObject Addresses { get; } = new(
        All.Select(destination => KeyValuePair.Create(destination.Nature, (JsonNode?)JsonValue.Create(destination.AddressOf(Code))))
            .Append(KeyValuePair.Create("STRUCTURE", (JsonNode?)JsonValue.Create($"/structures/{Code}"))));

    /// <summary>Stands for a code, and is escaped as itself.</summary>
    private static string Code => "-code-";

    public string AddressOf(string code) => TerritoireDemande.Levels.Contains(Filter)
        ? TerritoireDemande.Of(Filter, code).Address
        : PageAddress.Link("/structures", KeyValuePair.Create(Filter, code));
}
