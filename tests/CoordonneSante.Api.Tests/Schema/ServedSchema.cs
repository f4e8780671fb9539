using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.Tests.SchemaChanges;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>The schema as it is served, and what an older one would lose by it.</summary>
internal static class ServedSchema
{
    public static GraphQL.TypeSystem.Schema Value { get; } = SchemaBuilder.Build(SchemaText.Value);

    /// <summary>The types that the project defines.</summary>
    public static IEnumerable<NamedType> Types() =>
        Value.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Nodes.Count > 0);

    /// <param name="since">Text of the older schema.</param>
    public static IEnumerable<SchemaChange> BreakingChanges(string since) =>
        SchemaComparison.Compare(SchemaBuilder.Build(since), Value).Where(change => change.IsBreaking);
}
