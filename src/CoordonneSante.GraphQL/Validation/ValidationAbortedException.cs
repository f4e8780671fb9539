namespace CoordonneSante.GraphQL.Validation;

/// <summary>Unwinds the walk of a document that is known to be refused and not worth more work. Never leaves <see cref="Validator"/>.</summary>
internal sealed class ValidationAbortedException(string message) : Exception(message)
{
    /// <summary>The document asks for more comparisons than a document written in good faith can.</summary>
    public static ValidationAbortedException TooMuchWork() => new("Validation aborted.");

    public static ValidationAbortedException TooManyErrors() =>
        new("Too many validation errors, error limit reached. Validation aborted.");
}
