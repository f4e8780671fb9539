using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;

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

    /// <summary>
    /// The status of a list, or of the errors that stand for it: a client that saves the body to a file must not take them for one.
    /// </summary>
    public static int Of(ListOutcome outcome) => outcome switch
    {
        ListOutcome.Written => 200,
        ListOutcome.Refused => 400,
        ListOutcome.Missing => 404,
        _ => 500,
    };
}
