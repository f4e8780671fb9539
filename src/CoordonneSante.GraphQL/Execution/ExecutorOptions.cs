using System.Diagnostics.Metrics;
using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Limits and habits of an executor. Defaults suit a public read-only service.</summary>
public sealed record ExecutorOptions
{
    public ParserOptions Parsing { get; init; } = ParserOptions.Default;

    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>
    /// Objects one response may hold, nested ones included; of a list in another format than JSON, about what one row may hold. It is
    /// counted while writing, so a query whose answer is small is never refused.
    /// </summary>
    public int MaxObjects { get; init; } = 1_000_000;

    /// <summary>Selections an operation may hold once its fragments are spread and its abstract types are told apart.</summary>
    public int MaxSelections { get; init; } = 100_000;

    /// <summary>
    /// Size of one response, or of one row of a list in another format than JSON, in bytes; checked when the response's memory must grow.
    /// </summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Errors of fields one response may hold; one more ends the request, since each costs an exception.</summary>
    public int MaxErrors { get; init; } = 10_000;

    /// <summary>Time one request may take to execute, without the time that its caller takes to read a list.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What operations may cost, and what weighs where the schema does not say.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>Documents kept parsed, validated and compiled; the younger half is always kept.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Memory, in bytes, that each of the two caches may hold with what was compiled for its documents, as estimated.</summary>
    public long CachedBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Documents of this length and more are kept when they are asked for a second time, in bytes.</summary>
    public int LongDocumentBytes { get; init; } = 4 * 1024;

    /// <summary>Longer documents are not kept, in bytes.</summary>
    public int MaxCachedDocumentBytes { get; init; } = 32 * 1024;

    /// <summary>
    /// Objects that a selection writes field by field before a method of its own is compiled for it, which takes some milliseconds and
    /// makes each take half the time.
    /// </summary>
    public int UnrollAfter { get; init; } = 20_000;

    /// <summary>Counts documents by whether they were known already; null counts nothing.</summary>
    public Meter? Meter { get; init; }

    /// <summary>Receives exceptions of resolvers, which the caller never sees; the text names the field and the request.</summary>
    public Action<Exception, string>? OnException { get; init; }
}
