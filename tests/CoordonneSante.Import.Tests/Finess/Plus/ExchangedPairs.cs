using System.Text.Json.Nodes;

namespace CoordonneSante.Import.Tests.Finess.Plus;

/// <summary>A FINESS+ document of which each record's pairs of coordinates change places and order at random.</summary>
internal static class ExchangedPairs
{
    public static string In(string json, Random random)
    {
        var document = JsonNode.Parse(json)!; // the document is an object
        foreach (var coordinates in Descendants(document).OfType<JsonObject>().Where(node => node.ContainsKey("coordonneeX")))
        {
            string?[][] pairs = [[Text("coordonneeX"), Text("coordonneeY")], [Text("directionLatitude"), Text("directionLongitude")]];
            random.Shuffle(pairs);
            random.Shuffle(pairs[0]);
            random.Shuffle(pairs[1]);
            (coordinates["coordonneeX"], coordinates["coordonneeY"]) = (pairs[0][0], pairs[0][1]);
            (coordinates["directionLatitude"], coordinates["directionLongitude"]) = (pairs[1][0], pairs[1][1]);

            string? Text(string name) => coordinates[name]?.GetValue<string>();
        }

        return document.ToJsonString();
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Descendants),
        _ => [],
    };
}
