using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.Schema;

public sealed class ApiSchemaTests
{
    [Fact]
    public void Every_field_has_a_resolver_and_every_resolver_a_field()
    {
        var schema = ApiSchema.Build();

        Assert.Equal("Query", schema.Schema.QueryType?.Name);
    }

    [Fact]
    public void What_can_be_filtered_by_its_value_is_served_and_can_be_sorted()
    {
        var types = ApiSchema.Build().Schema.Types;
        var missing =
            from filter in types.Values.OfType<InputObjectType>()
            let name = filter.Name.Replace("FilterInput", "", StringComparison.Ordinal)
            where types.GetValueOrDefault(name) is ObjectType
            from field in filter.Fields.Values
            where field.Type.Named.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) && field.Type.Nullable is not ListType
            where field.Type.Named.Name is not "ListStringOperationFilterInput"
            where !((ObjectType)types[name]).Fields.ContainsKey(field.Name)
                || !((InputObjectType)types[$"{name}SortInput"]).Fields.ContainsKey(field.Name)
            select $"{name}.{field.Name}";

        Assert.Empty(missing);
    }
}
