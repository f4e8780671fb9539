using System.Globalization;

namespace CoordonneSante.GraphQL.Language;

/// <summary>The text is not a GraphQL document, or passes a limit of <see cref="ParserOptions"/>.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    private GraphQLSyntaxException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>One location; its code is <see cref="ErrorCodes.SyntaxError"/> or <see cref="ErrorCodes.LimitExceeded"/>.</summary>
    public GraphQLError Error { get; }

    /// <param name="source">The document.</param>
    /// <param name="offset">Byte offset of the mistake in <paramref name="source"/>.</param>
    /// <param name="description">A sentence without the "Syntax Error" in front of it.</param>
    internal static GraphQLSyntaxException At(Source source, int offset, string description) =>
        new(new GraphQLError($"Syntax Error: {description}", [source.LocationOf(offset)], ErrorCodes.SyntaxError));

    /// <param name="unit">What there is too much of, in the plural.</param>
    /// <inheritdoc cref="At"/>
    internal static GraphQLSyntaxException Beyond(Source source, int offset, int limit, string unit) =>
        new(new GraphQLError(
            string.Create(CultureInfo.InvariantCulture, $"Syntax Error: Document contains more than {limit} {unit}. Parsing aborted."),
            [source.LocationOf(offset)],
            ErrorCodes.LimitExceeded)
        {
            Hint = "Send a smaller document, or split it into several requests.",
        });
}
