using System.Globalization;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>Values that mean something to a directory: what it holds under the name of an argument, or a number in its range.</summary>
internal sealed class GivenValues
{
    private const string Harvest = """
        {
          structures(first: 40) { nodes { id finess nom siret adresse { codePostal ville } commune { id } quartierPrioritaire { code } } }
          gestionnaires(first: 20) { nodes { id finess siren nom } }
          communes(first: 40) { nodes { codeInsee nom } }
          epcis(first: 10) { nodes { siren nom } }
          regions { code nom }
          departements { code nom }
          jeuDeDonnees { versions { version } }
        }
        """;

    /// <summary>Names of arguments that mean the values of another name.</summary>
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["codesInsee"] = "codeInsee",
        ["commune"] = "codeInsee",
        ["communes"] = "codeInsee",
        ["ids"] = "id",
        ["structure"] = "finess",
        ["recherche"] = "nom",
        ["prefixe"] = "nom",
        ["cpts"] = "finess",
        ["region"] = "code",
        ["departement"] = "code",
        ["epci"] = "siren",
        ["quartierPrioritaire"] = "code",
        ["de"] = "version",
        ["a"] = "version",
        ["nomLong"] = "nom",
        ["codesPostaux"] = "codePostal",
    };

    private static readonly Dictionary<string, (double Low, double High)> Ranges = new()
    {
        ["longitude"] = (-4.5, 8),
        ["latitude"] = (42.5, 51),
        ["ouest"] = (-5, 1),
        ["est"] = (2, 9),
        ["sud"] = (41, 46),
        ["nord"] = (47, 51),
        ["zoom"] = (0, 22),
        ["first"] = (0, 6),
        ["last"] = (0, 6),
        ["population"] = (0, 200_000),
        ["rayonKm"] = (1, 60),
    };

    private readonly Dictionary<string, List<string>> _known = [];

    private GivenValues(JsonElement harvest) => Collect("", harvest);

    public static async Task<GivenValues> OfAsync(ApiServer server)
    {
        using var json = JsonDocument.Parse(await server.AskAsync(Harvest));
        return new GivenValues(json.RootElement.GetProperty("data"));
    }

    /// <returns>Mostly a text that the directory holds; unknown and malformed ones are questions too.</returns>
    public string Text(Random random, string name)
    {
        if (random.Next(12) == 0 || !_known.TryGetValue(Synonyms.GetValueOrDefault(name, name), out var known))
        {
            return new[] { "", "99", "rennes", "999999999", "QN03502M", "É\"\\😀" }[random.Next(6)];
        }

        return known[random.Next(known.Count)];
    }

    public string Date(Random random) =>
        new DateOnly(1990, 1, 1).AddDays(random.Next(14_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public double Number(Random random, string name)
    {
        var (low, high) = Ranges.GetValueOrDefault(name, (1, 30));
        return Math.Round(low + ((high - low) * random.NextDouble()), 3);
    }

    /// <summary>A square of some kilometres around a place of Brittany, or anywhere.</summary>
    public string Outline(Random random)
    {
        var (x, y, side) = (Number(random, "longitude"), Number(random, "latitude"), 0.05 + random.NextDouble());
        var corners = new[] { (x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y) };
        var positions = corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"[{corner.Item1:F3}, {corner.Item2:F3}]"));
        return $$"""{type: "Polygon", coordinates: [[{{string.Join(", ", positions)}}]]}""";
    }

    private void Collect(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Collect(member.Name, member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Collect(name, item);
                }

                break;
            case JsonValueKind.String when value.GetString() is { } text:
                (_known.TryGetValue(name, out var known) ? known : _known[name] = []).Add(text);
                break;
        }
    }
}
