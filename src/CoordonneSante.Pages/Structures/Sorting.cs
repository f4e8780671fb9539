using System.Text.Json.Nodes;

namespace CoordonneSante.Pages.Structures;

/// <summary>The orders in which the list can be read.</summary>
/// <param name="Name">Value of the address's parameter; null for the order without.</param>
/// <param name="Text">What the choice says.</param>
/// <param name="Order">As the API's argument <c>order</c>, in JSON.</param>
internal sealed record Sorting(string? Name, string Text, string Order)
{
    public const string Parameter = "tri";

    public static IReadOnlyList<Sorting> All { get; } =
    [
        new(null, "Département et commune", """[{"commune":{"departement":{"code":"ASC"}}},{"commune":{"nom":"ASC"}},{"nom":"ASC"}]"""),
        new("nom", "Nom", """[{"nom":"ASC"}]"""),
        new("recentes", "Ouverture, récentes d'abord", """[{"dateOuverture":"DESC"}]"""),
        new("anciennes", "Ouverture, anciennes d'abord", """[{"dateOuverture":"ASC"}]"""),
        new("habitants", "Population de la commune", """[{"commune":{"population":"DESC"}},{"nom":"ASC"}]"""),
    ];

    /// <returns>Null for a name that is none.</returns>
    public static Sorting? Find(string? name) => All.FirstOrDefault(sorting => sorting.Name == name);

    public JsonNode? ToJson() => JsonNode.Parse(Order);
}
