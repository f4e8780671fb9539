namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>A document that is no valid schema; the message lists every error with its place.</summary>
public sealed class InvalidSchemaException(IReadOnlyList<GraphQLError> errors) : Exception(Describe(errors))
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    private static string Describe(IReadOnlyList<GraphQLError> errors) =>
        "The schema is not valid:" + string.Concat(errors.Select(error => $"\n- {error.Message}{Places(error)}"));

    private static string Places(GraphQLError error) =>
        error.Locations.Count == 0 ? "" : $" ({string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))})";
}
