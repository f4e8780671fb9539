using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL;

/// <summary>One entry of a response's <c>errors</c>.</summary>
/// <remarks>
/// Spec: Response, "Errors" (#sec-Errors). Locations are 1-based; columns count UTF-16 code units, as the reference implementation does.
/// </remarks>
public sealed class GraphQLError
{
    public GraphQLError(string message, IReadOnlyList<LineColumn> locations, string? code = null)
    {
        Message = message;
        Locations = locations;
        Code = code;
    }

    /// <summary>An error located at the start of each node.</summary>
    public GraphQLError(string message, params ReadOnlySpan<Node> nodes)
        : this(message, LocationsOf(nodes))
    {
    }

    /// <summary>What a document that cannot be read is answered.</summary>
    public GraphQLError(GraphQLSyntaxException mistake)
        : this(
            mistake.Message,
            [mistake.Location],
            mistake.Hint is null ? ErrorCodes.SyntaxError : ErrorCodes.LimitExceeded) => Hint = mistake.Hint;

    public string Message { get; }

    /// <summary>Places in the document the error speaks of; empty when it speaks of none.</summary>
    public IReadOnlyList<LineColumn> Locations { get; }

    /// <summary>Response path: <see cref="string"/> response names and <see cref="int"/> indexes; null outside execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Stable machine-readable code, written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</summary>
    public string? Code { get; init; }

    /// <summary>What the caller may change, written as <c>extensions.hint</c>; null when the message says all.</summary>
    public string? Hint { get; init; }

    public override string ToString() => Message;

    private static LineColumn[] LocationsOf(ReadOnlySpan<Node> nodes)
    {
        var located = new List<LineColumn>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.Location.Source is not null)
            {
                located.Add(node.Location.Start.LineColumn);
            }
        }

        return [.. located];
    }
}
