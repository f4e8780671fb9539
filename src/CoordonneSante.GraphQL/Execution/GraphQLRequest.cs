using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>One request to execute, as the transport received it.</summary>
/// <remarks>Memory given here is only read until the execution ends, so it may be pooled.</remarks>
public readonly struct GraphQLRequest
{
    /// <summary>The document in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>
    /// Whether <see cref="Document"/> is still the inside of a JSON string (between its quotes, escapes unresolved).
    /// The operation cache is keyed by the bytes as they came, so a document known already is never unescaped.
    /// </summary>
    public bool IsJsonEscaped { get; init; }

    /// <summary>SHA-256 of the document that is meant, 64 lower-case hexadecimal digits; null when the request names none.</summary>
    /// <remarks>With an empty <see cref="Document"/>, the transport must find it before the request is executed.</remarks>
    public string? DocumentHash { get; init; }

    /// <summary>Null or empty, as GraphQL over HTTP has it, runs the only operation of the document.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object in UTF-8; empty or <c>null</c> means no variable.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>Gives resolver parameters their services; asked at most once a service and request.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Whether what the engine says of errors while it executes is said in French.</summary>
    public bool InFrench { get; init; }

    /// <param name="text">The document as UTF-8, escapes resolved, in memory of its own.</param>
    /// <returns>False when an escape is half of a surrogate pair: the document is then no text.</returns>
    public bool TryGetText([NotNullWhen(true)] out byte[]? text)
    {
        text = IsJsonEscaped ? null : Document.ToArray();
        return text is not null || JsonText.TryUnescape(Document.Span, out text);
    }

    /// <summary>Names the request in the log and in masked errors.</summary>
    public string? RequestId { get; init; }
}
