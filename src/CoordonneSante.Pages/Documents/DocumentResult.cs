namespace CoordonneSante.Pages.Documents;

/// <summary>What became of a document that was run.</summary>
public abstract record DocumentResult
{
    private DocumentResult()
    {
    }

    /// <param name="Utf8">The whole response, in JSON: <c>data</c>, perhaps <c>extensions</c>, no <c>errors</c>.</param>
    public sealed record Answered(ReadOnlyMemory<byte> Utf8) : DocumentResult
    {
        /// <summary>Whether the same data give the same answer, so that what is made of it may be kept.</summary>
        public bool IsLasting { get; init; } = true;

        /// <summary>What the answer says besides its data (<c>extensions.notes</c>), as French sentences that name
        /// no field, in order.</summary>
        public IReadOnlyList<string> Notes { get; init; } = [];

        /// <summary>The same with the field or the filter to ask, for who writes documents.</summary>
        public IReadOnlyList<string> Conseils { get; init; } = [];
    }

    /// <param name="Status">HTTP status that says it best: 4xx when the address is to change, 5xx when it is not.</param>
    /// <param name="Code">The error's stable code.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Hint">What to change; null when the message says all.</param>
    public sealed record Refused(int Status, string Code, string Message, string? Hint) : DocumentResult;
}

/// <summary>Runs a document as the API does: same engine, same limits, one version of the data.</summary>
/// <remarks>The only way from a page to the data.</remarks>
/// <param name="document">What to ask.</param>
/// <param name="variables">A JSON object in UTF-8.</param>
public delegate ValueTask<DocumentResult> RunDocument(PageDocument document, ReadOnlyMemory<byte> variables);
