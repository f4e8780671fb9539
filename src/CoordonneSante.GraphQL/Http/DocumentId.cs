using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.GraphQL.Http;

/// <summary>The name of a document: the SHA-256 of its UTF-8 text.</summary>
/// <remarks>Spec: GraphQL over HTTP, "Persisted Documents", and the protocol of automatic persisted queries.</remarks>
public static class DocumentId
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

    /// <param name="text">64 hexadecimal digits, after "sha256:" or not.</param>
    /// <param name="hash">The digits, in lower case.</param>
    public static bool TryRead(string? text, [NotNullWhen(true)] out string? hash)
    {
        var digits = text is not null && text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        hash = digits?.Length == Digits && digits.All(char.IsAsciiHexDigit) ? digits.ToLowerInvariant() : null;
        return hash is not null;
    }

    internal static RequestRejection Malformed(string? text) => RequestRejection.BadRequest(
        $"\"{text}\" does not name a document.",
        $"Give the SHA-256 of the document, in {Digits} hexadecimal digits, as {Prefix}… in \"documentId\".");
}
