using System.Globalization;
using System.Text.Json.Nodes;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>A bounding box: WGS 84, longitude first, degrees. West may be greater than east: it then crosses the antimeridian.</summary>
/// <remarks>OGC API - Features - Part 1, "Parameter bbox".</remarks>
internal readonly record struct OgcBox(double West, double South, double East, double North)
{
    /// <param name="text">Four numbers, or six of which the heights are left aside.</param>
    /// <param name="box">The box.</param>
    public static bool TryParse(string text, out OgcBox box)
    {
        box = default;
        var numbers = new List<double>();
        foreach (var part in text.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            {
                return false;
            }

            numbers.Add(number);
        }

        if (numbers.Count is not (4 or 6))
        {
            return false;
        }

        var half = numbers.Count / 2;
        box = new OgcBox(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        return box.South <= box.North;
    }

    /// <summary>One box, or the two that the antimeridian makes of it.</summary>
    public IEnumerable<OgcBox> Parts => West <= East ? [this] : [this with { East = 180 }, this with { West = -180 }];

    /// <summary>The condition that a point is in the box, edges included, as the filter of structures writes it.</summary>
    public JsonNode ToFilter() => new JsonObject
    {
        ["or"] = new JsonArray([.. Parts.Select(part => (JsonNode)new JsonObject
        {
            ["position"] = new JsonObject
            {
                ["longitude"] = new JsonObject { ["gte"] = part.West, ["lte"] = part.East },
                ["latitude"] = new JsonObject { ["gte"] = part.South, ["lte"] = part.North },
            },
        })]),
    };
}
