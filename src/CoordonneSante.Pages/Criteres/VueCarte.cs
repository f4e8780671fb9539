using System.Globalization;
using System.Text.Json.Nodes;

namespace CoordonneSante.Pages.Criteres;

/// <summary>What a map shows, as an address carries it: <c>-1.8,48,-1.5,48.2</c>, that is west, south, east and north in degrees.</summary>
internal sealed class VueCarte
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly double[] _edges;

    private VueCarte(double[] edges) => _edges = edges;

    /// <summary>As the API's <c>EmpriseInput</c>.</summary>
    public JsonObject Emprise => new() { ["ouest"] = _edges[0], ["sud"] = _edges[1], ["est"] = _edges[2], ["nord"] = _edges[3] };

    /// <returns>Null for a text that is no such view.</returns>
    public static VueCarte? Find(string text)
    {
        var edges = text.Split(',').Select(Edge).ToArray();
        return edges is [var west, var south, var east, var north]
            && Math.Abs(west) <= 180 && Math.Abs(east) <= 180 && south >= -90 && north <= 90 && west <= east && south <= north
            ? new VueCarte(edges)
            : null;
    }

    /// <returns>NaN for a text that is no number: it is within no bounds.</returns>
    private static double Edge(string text) =>
        double.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var edge) ? edge : double.NaN;
}
