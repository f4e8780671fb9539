using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Introspection;

public sealed class MetaFieldsTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("type Query { a: Autre } type Autre { b: Int } union U = Autre scalar S");

    [Theory]
    [InlineData("Query", "__schema", "__Schema!")]
    [InlineData("Query", "__type", "__Type")]
    [InlineData("Query", "__typename", "String!")]
    [InlineData("Autre", "__typename", "String!")]
    [InlineData("U", "__typename", "String!")]
    [InlineData("Query", "a", "Autre")]
    public void Types_have_their_own_fields_and_meta_fields(string parent, string field, string type) =>
        Assert.Equal(type, MetaFields.FindField(Schema, Schema.Types[parent], field)?.Type.ToString());

    [Theory]
    [InlineData("Autre", "__schema")]
    [InlineData("Autre", "__type")]
    [InlineData("U", "b")]
    [InlineData("S", "__typename")]
    [InlineData("Query", "inconnu")]
    public void Other_fields_are_unknown(string parent, string field) =>
        Assert.Null(MetaFields.FindField(Schema, Schema.Types[parent], field));
}
