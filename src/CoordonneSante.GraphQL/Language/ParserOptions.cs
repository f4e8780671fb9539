namespace CoordonneSante.GraphQL.Language;

/// <summary>How large a document may be. The defaults are for requests of unknown clients.</summary>
public sealed record ParserOptions
{
    /// <summary>
    /// Room for any tool's introspection query (about 300 tokens) and for the longest generated queries seen, yet parsed in about a
    /// millisecond.
    /// </summary>
    public const int DefaultMaxTokens = 10_000;

    public const int DefaultMaxDepth = 200;

    /// <summary>Beyond this, the recursive passes over the tree could overflow the stack.</summary>
    public const int GreatestMaxDepth = 500;

    /// <summary>The limits for requests.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For type-system documents, which the server's owner writes: as many tokens as they like.</summary>
    public static ParserOptions ForSchemas { get; } = new() { MaxTokens = 0 };

    /// <summary>Tokens a document may have, comments not counted; 0 for no limit.</summary>
    public int MaxTokens
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = DefaultMaxTokens;

    /// <summary>How many selection sets, lists, objects and list types may be open at once; 1 to <see cref="GreatestMaxDepth"/>.</summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestMaxDepth);
            field = value;
        }
    } = DefaultMaxDepth;
}
