using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>The schemas that cases are about: <c>oracle/schemas/&lt;name&gt;.graphql</c>.</summary>
internal static class CaseSchemas
{
    private static readonly Dictionary<string, Lazy<Schema>> s_schemas =
        new[] { "harbour", "echo", "faults", "operations" }.ToDictionary(name => name, name => new Lazy<Schema>(() => Build(name)));

    public static Schema Of(string name) => s_schemas[name].Value;

    private static Schema Build(string name)
    {
        var schema = SchemaBuilder.Build(File.ReadAllText(ConformanceFiles.PathOf($"oracle/schemas/{name}.graphql")));
        foreach (var scalar in schema.Types.Values.OfType<ScalarType>().Where(type => type.Name is "Date" or "Day"))
        {
            scalar.Coercion = new DayCoercion(scalar.Name);
        }

        return schema;
    }
}
