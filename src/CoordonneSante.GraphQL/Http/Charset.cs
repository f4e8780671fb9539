namespace CoordonneSante.GraphQL.Http;

internal static class Charset
{
    /// <summary>Whether the name is one of UTF-8, or of US-ASCII, which UTF-8 contains.</summary>
    public static bool IsUtf8(ReadOnlySpan<char> name) =>
        name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || name.Equals("utf8", StringComparison.OrdinalIgnoreCase)
        || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}
