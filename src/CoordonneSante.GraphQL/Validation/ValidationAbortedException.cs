namespace CoordonneSante.GraphQL.Validation;

/// <summary>
/// Unwinds the walk of a document that is known to be refused and not worth more work. Never leaves <see cref="Validator"/>.
/// </summary>
internal sealed class ValidationAbortedException(string message, string hint) : Exception(message)
{
    /// <summary>What the caller may change.</summary>
    public string Hint { get; } = hint;

    /// <summary>The document asks for more comparisons than a document written in good faith can.</summary>
    public static ValidationAbortedException TooMuchWork() => new(
        "Validation aborted.", "Split the operation: spread fewer fragments inside one another, and repeat fewer fields.");

    public static ValidationAbortedException TooManyErrors() =>
        new("Too many validation errors, error limit reached. Validation aborted.", "Mend the errors above: more may follow.");
}
