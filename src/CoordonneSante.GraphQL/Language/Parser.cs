using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <summary>From text to syntax tree.</summary>
/// <remarks>Spec: Appendix, "Grammar Summary" (#sec-Appendix-Grammar-Summary).</remarks>
public static class Parser
{
    /// <summary>Parses an executable or type-system document, or one that is both.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">Null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a document, or passes a limit.</exception>
    public static DocumentNode Parse(Source source, ParserOptions? options = null) =>
        new SyntaxReader(source, options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Parses a value alone; it may hold variables.</summary>
    /// <inheritdoc cref="Parse"/>
    public static ValueNode ParseValue(Source source, ParserOptions? options = null) =>
        new SyntaxReader(source, options ?? ParserOptions.Default).ParseLoneValue();

    /// <summary>Parses a type reference alone, such as <c>[Int!]</c>.</summary>
    /// <inheritdoc cref="Parse"/>
    public static TypeNode ParseType(Source source, ParserOptions? options = null) =>
        new SyntaxReader(source, options ?? ParserOptions.Default).ParseLoneType();
}
