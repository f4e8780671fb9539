namespace CoordonneSante.GraphQL.Binding;

/// <summary>The schema and the .NET code do not fit; every mismatch is listed.</summary>
public sealed class SchemaBindingException(IReadOnlyList<string> mismatches)
    : Exception(
        $"The schema and its resolvers do not fit ({mismatches.Count}):{Environment.NewLine}- "
            + $"{string.Join(Environment.NewLine + "- ", mismatches)}"
    )
{
    public IReadOnlyList<string> Mismatches { get; } = mismatches;
}
