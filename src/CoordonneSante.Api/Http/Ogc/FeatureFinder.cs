using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoordonneSante.Annuaire;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>Asks the graph for the features that an address names.</summary>
internal sealed partial class FeatureFinder(DocumentRunner runner)
{
    /// <summary>Why there is no page without another reason.</summary>
    public static RequestRejection NoCursor { get; } = new(
        StatusCodes.Status400BadRequest, ErrorCodes.BadUserInput, "« after » n'est pas un curseur.", "Suivez le lien « next » d'une page.");

    /// <returns>The page; without it why there is none, or null for a cursor that is none.</returns>
    public async ValueTask<(FeaturePage? Page, RequestRejection? Refused)> FindAsync(
        HttpContext context, ServedVersions versions, OgcCollection collection, ItemsRequest asked)
    {
        var inside = asked.Box is { } box && !collection.HasPoints ? CodesIn(versions.Current, collection, box) : null;
        var variables = collection.IsPaged ? VariablesOf(collection, asked, inside) : "{}"u8.ToArray();
        switch (await runner.RunAsync(context, versions, collection.Document, variables))
        {
            case DocumentResult.Refused refused:
                return (null, Say(refused));
            case DocumentResult.Answered answered:
                using (var json = JsonDocument.Parse(answered.Utf8))
                {
                    var data = json.RootElement.GetProperty("data").Clone();
                    var page = collection.IsPaged ? FeaturePage.Of(data.GetProperty("page")) : PageOf(data, collection, asked, inside);
                    return (page is null ? null : page with { Notes = answered.Notes }, null);
                }

            default:
                throw new InvalidOperationException("A document is answered or refused.");
        }
    }

    /// <summary>What the address says has no variable: the property is named, and what is wrong with its value.</summary>
    private static RequestRejection Say(DocumentResult.Refused refused) => Misfit().Match(refused.Message) is { Success: true } misfit
        ? new RequestRejection(
            refused.Status,
            refused.Code,
            $"« {misfit.Groups["name"].Value} » n'accepte pas la valeur {misfit.Groups["value"].Value} : {misfit.Groups["reason"].Value}",
            refused.Hint ?? "Donnez une valeur du type que /queryables dit de cette propriété.")
        : new RequestRejection(refused.Status, refused.Code, refused.Message, refused.Hint ?? "");

    [GeneratedRegex(
        """^La variable « \$where » n'accepte pas la valeur (?<value>.*), en « where\.and\[[0-9]+\]\.(?<name>[^»]*)\.eq » : """
            + "(?<reason>.*)$",
        RegexOptions.Singleline)]
    private static partial Regex Misfit();

    /// <summary>The features whose outline meets a box.</summary>
    private static HashSet<string> CodesIn(AnnuaireSnapshot annuaire, OgcCollection collection, OgcBox box) =>
    [
        .. box.Parts.SelectMany(part =>
            annuaire.Lieux.Couches.Find(collection.Id).CodesIn(part.West, part.South, part.East, part.North)),
    ];

    /// <summary>A page of a list that the graph gives whole.</summary>
    private static FeaturePage? PageOf(JsonElement data, OgcCollection collection, ItemsRequest asked, HashSet<string>? inside)
    {
        var records = data.GetProperty("nodes").EnumerateArray().Where(record => IsAsked(record, collection, asked, inside));
        return FeaturePage.Of([.. records], asked.Limit, asked.After);
    }

    /// <remarks>"2a" is 2A here as in the graph.</remarks>
    private static bool IsAsked(JsonElement record, OgcCollection collection, ItemsRequest asked, HashSet<string>? inside) =>
        inside?.Contains(FeaturePage.ValueAt(record, collection.Key.Name).GetString() ?? "") != false
        && asked.Filters.All(filter => string.Equals(
            FeaturePage.ValueAt(record, filter.Property.Name).ToString(),
            filter.Property.ValueOf(filter.Value)?.ToString(),
            StringComparison.OrdinalIgnoreCase));

    private static byte[] VariablesOf(OgcCollection collection, ItemsRequest asked, HashSet<string>? inside)
    {
        var conditions = new JsonArray([.. asked.Filters.Select(filter => filter.Property.Equal(filter.Value))]);
        if (asked.Box is { } box && collection.HasPoints)
        {
            conditions.Add(box.ToFilter());
        }

        if (inside is not null)
        {
            conditions.Add(new JsonObject
            {
                [collection.Key.Name] = new JsonObject { ["in"] = new JsonArray([.. inside.Select(code => (JsonNode)code)]) },
            });
        }

        if (collection.OmitsDivided)
        {
            conditions.Add(new JsonObject { ["arrondissements"] = new JsonObject { ["any"] = false } });
        }

        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["where"] = new JsonObject { ["and"] = conditions },
            ["first"] = asked.Limit,
            ["after"] = asked.After,
        });
    }
}
