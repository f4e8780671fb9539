using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Schema;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>Asks the served engine, over HTTP, and GraphQL.NET the same thing of the same version of the directory.</summary>
internal static class BothEngines
{
    private static readonly Lazy<GraphQLDotNet> Second = new(() => new GraphQLDotNet(SchemaText.Value, ApiSchema.Describe));

    /// <returns>What the engines answered, and whether it is data without error.</returns>
    public static async Task<Answer> AskAsync(ApiServer server, string query, JsonElement? variables = null)
    {
        var versions = server.Services.GetRequiredService<SnapshotStore>().Versions;
        var services = new RequestServices(
            versions.Current, versions, server.Services.GetRequiredService<ExerciceCoordonne>(), PagePolicy.OnePage);
        return new Answer(
            Essence(await server.AskAsync(query, variables)),
            Essence(await Second.Value.AskAsync(query, variables, services)));
    }

    /// <summary>The data with their order, and each place that an error nulled: the words are an engine's own.</summary>
    private static string Essence(string response)
    {
        using var json = JsonDocument.Parse(response, new JsonDocumentOptions { MaxDepth = 256 });
        if (!json.RootElement.TryGetProperty("data", out var data))
        {
            return Answer.Refused;
        }

        var errors = json.RootElement.TryGetProperty("errors", out var list) ? list.EnumerateArray() : [];
        var nulled = errors.Select(error => NulledPlace(data, error.GetProperty("path"))).Distinct().Order(StringComparer.Ordinal);
        return string.Join('\n', nulled.Prepend(CanonicalJson.Write(data)));
    }

    /// <returns>How far the path leads into the data before it meets a null.</returns>
    /// <remarks>
    /// Where a null takes others with it, an engine may stop at the first error or tell all.
    /// Spec: Execution, "Handling Execution Errors" (#sec-Handling-Execution-Errors).
    /// </remarks>
    private static string NulledPlace(JsonElement data, JsonElement path)
    {
        var place = new List<string>();
        foreach (var step in path.EnumerateArray())
        {
            if (data.ValueKind == JsonValueKind.Null)
            {
                break;
            }

            data = step.ValueKind == JsonValueKind.Number ? data[step.GetInt32()] : data.GetProperty(step.GetString() ?? "");
            place.Add(step.ToString());
        }

        return data.ValueKind == JsonValueKind.Null ? $"null by an error: /{string.Join('/', place)}" : $"not nulled: {path}";
    }

    /// <param name="First">Of the served engine: its data in one form, then a line for each place that an error nulled.</param>
    /// <param name="Second">The same of GraphQL.NET.</param>
    internal sealed record Answer(string First, string Second)
    {
        public const string Refused = "refused";

        public bool IsData => !First.Contains('\n', StringComparison.Ordinal) && First != Refused;
    }
}
