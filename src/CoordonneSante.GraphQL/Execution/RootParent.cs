namespace CoordonneSante.GraphQL.Execution;

/// <summary>The parent of root fields, whose resolvers take none.</summary>
internal sealed class RootParent
{
    public static RootParent Instance { get; } = new();
}
