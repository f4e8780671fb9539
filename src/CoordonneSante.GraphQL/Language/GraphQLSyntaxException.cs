using System.Globalization;

namespace CoordonneSante.GraphQL.Language;

/// <summary>The text is not a GraphQL document, or passes a limit of <see cref="ParserOptions"/>.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    private GraphQLSyntaxException(string description, LineColumn location, string? hint = null)
        : base($"Syntax Error: {description}")
    {
        Location = location;
        Hint = hint;
    }

    /// <summary>Where the mistake begins, or where the limit is passed.</summary>
    public LineColumn Location { get; }

    /// <summary>What to change in a document that passes a limit; null for a mistake.</summary>
    public string? Hint { get; }

    /// <param name="source">The document.</param>
    /// <param name="offset">Byte offset of the mistake in <paramref name="source"/>.</param>
    /// <param name="description">A sentence without the "Syntax Error" in front of it.</param>
    internal static GraphQLSyntaxException At(Source source, int offset, string description) => new(description, source.LocationOf(offset));

    /// <param name="unit">What there is too much of, in the plural.</param>
    /// <inheritdoc cref="At"/>
    internal static GraphQLSyntaxException Beyond(Source source, int offset, int limit, string unit) => new(
        string.Create(CultureInfo.InvariantCulture, $"Document contains more than {limit} {unit}. Parsing aborted."),
        source.LocationOf(offset),
        "Send a smaller document, or split it into several requests.");
}
