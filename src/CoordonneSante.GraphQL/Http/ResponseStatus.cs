using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Http;

/// <summary>The HTTP status of a well-formed GraphQL-over-HTTP request's response.</summary>
/// <remarks>
/// Spec: GraphQL over HTTP, "Status Codes". Request errors are 400 and partial data 200, as the edition that deployed clients and the
/// reference server audits know asks; the latest draft would rather have 422 and 294.
/// </remarks>
public static class ResponseStatus
{
    public static int Of(ResponseKind kind, ResponseFormat format) =>
        kind == ResponseKind.RequestError && format == ResponseFormat.GraphQLResponse ? 400 : 200;
}
