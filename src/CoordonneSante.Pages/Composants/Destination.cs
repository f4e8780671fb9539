using System.Globalization;
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
    private const string Quarter = "QUARTIER_PRIORITAIRE";

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Destination> All { get; } =
    [
        new("COMMUNE", "Communes", "commune"),
        new("EPCI", "Intercommunalités", "epci"),
        new("DEPARTEMENT", "Départements", "departement"),
        new("REGION", "Régions", "region"),
        new(Quarter, "Quartiers prioritaires", "qpv"),
        new("TERRITOIRE_CPTS", "Territoires de CPTS", "cpts"),
        new("GESTIONNAIRE", "Gestionnaires", "gestionnaire"),
    ];

    /// <summary>Where each nature leads, with <see cref="Code"/> in place of the code, or the point and the label of an address: what
    /// the completion of a search needs.</summary>
    public static JsonObject Addresses { get; } = new(
        All.Select(destination => KeyValuePair.Create(destination.Nature, (JsonNode?)JsonValue.Create(destination.AddressOf(Code))))
            .Append(KeyValuePair.Create("STRUCTURE", (JsonNode?)JsonValue.Create($"/structures/{Code}")))
            .Append(KeyValuePair.Create("ADRESSE", (JsonNode?)JsonValue.Create("/autour?point=-point-&lieu=-libelle-"))));

    /// <summary>The page of what is around an address.</summary>
    /// <param name="address">As it is shown.</param>
    /// <param name="longitude">Decimal degrees.</param>
    /// <param name="latitude">Decimal degrees.</param>
    public static string Around(string address, double longitude, double latitude) => PageAddress.Link(
        "/autour",
        KeyValuePair.Create("point", string.Create(CultureInfo.InvariantCulture, $"{latitude:0.#####},{longitude:0.#####}")),
        KeyValuePair.Create("lieu", address));

    /// <summary>Stands for a code, and is escaped as itself.</summary>
    private static string Code => "-code-";

    public string AddressOf(string code) => TerritoireDemande.Levels.Contains(Filter)
        ? TerritoireDemande.Of(Filter, code).Address
        : Nature == Quarter
            ? OfQuarter(code)
            : PageAddress.Link("/structures", KeyValuePair.Create(Filter, code));

    /// <summary>The level of territory that a suggestion of a nature is; null when it is none.</summary>
    public static string? LevelOf(string nature) =>
        All.FirstOrDefault(destination => destination.Nature == nature) is { } found && TerritoireDemande.Levels.Contains(found.Filter)
            ? found.Filter
            : null;

    /// <summary>The page of a priority quarter.</summary>
    public static string OfQuarter(string code) => $"/quartiers/{Uri.EscapeDataString(code)}";
}
