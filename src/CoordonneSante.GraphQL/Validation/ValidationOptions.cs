namespace CoordonneSante.GraphQL.Validation;

/// <summary>What one server accepts beyond what the specification asks for.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Words that people write for values of enumerations, and the values: told to them, never taken for them.</summary>
    public IReadOnlyDictionary<string, string> Synonyms { get; init; } = new Dictionary<string, string>();

    /// <summary>Errors reported before validation gives up; one more error says so.</summary>
    /// <remarks>A hostile document can hold an error in every token: describing them all would cost more than reading it.</remarks>
    public int MaxErrors { get; init; } = 100;
}
