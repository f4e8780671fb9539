using System.Text.Json;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.Api.Http;

/// <summary>Tells the cost of a request to who asks by the header <c>GraphQL-Cost</c>, as Hot Chocolate's clients do.</summary>
internal static class CostReport
{
    public const string Header = "GraphQL-Cost";

    /// <summary>Whether the cost is to be told with the answer.</summary>
    public static bool IsAsked(HttpRequest request) => request.Headers.TryGetValue(Header, out var value) && value == "report";

    /// <summary>Whether the cost is asked for instead of the answer.</summary>
    public static bool IsAskedAlone(HttpRequest request) => request.Headers.TryGetValue(Header, out var value) && value == "validate";

    /// <summary>Writes the member <c>cost</c> of <c>extensions</c>.</summary>
    /// <param name="json">Inside <c>extensions</c>.</param>
    /// <param name="plan">The request.</param>
    /// <param name="limit">What one request may cost.</param>
    /// <param name="remaining">What is left of the client's budget; null when nothing is limited.</param>
    public static void Write(Utf8JsonWriter json, in PlannedRequest plan, double limit, long? remaining)
    {
        var (field, share) = plan.Heaviest();
        json.WriteStartObject("cost");
        json.WriteNumber("requested", Math.Ceiling(plan.Cost));
        json.WriteNumber("limit", limit);
        if (remaining is { } left)
        {
            json.WriteNumber("remaining", left);
        }

        json.WriteStartObject("heaviest");
        json.WriteString("field", field);
        json.WriteNumber("share", Math.Round(share, 3));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
