using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Schemas;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_keep_the_order_of_the_document_and_built_in_types_follow_the_first_that_uses_them()
    {
        var schema = SchemaBuilder.Build("""
            type Query { cabinets(premier: Int): [Cabinet!]! }
            scalar Date
            type Cabinet { id: ID!, nom: String, ouverture: Date }
            """);

        Assert.Equal(
            [
                "Query", "Int", "Date", "Cabinet", "ID", "String", "Boolean", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue",
                "__EnumValue", "__Directive", "__DirectiveLocation",
            ],
            schema.Types.Keys);
    }

    [Fact]
    public void Specified_directives_follow_those_of_the_document()
    {
        var schema = SchemaBuilder.Build("""
            directive @source(nom: String!) repeatable on FIELD_DEFINITION | OBJECT
            directive @skip(if: Boolean!) on FIELD
            type Query { a: Int }
            """);

        Assert.Equal(["source", "skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Keys);
        Assert.Equal([DirectiveLocation.FieldDefinition, DirectiveLocation.Object], schema.Directives["source"].Locations);
        Assert.True(schema.Directives["source"].IsRepeatable);
        Assert.Equal([DirectiveLocation.Field], schema.Directives["skip"].Locations);
    }

    [Fact]
    public void Members_of_definitions_and_extensions_become_one_type()
    {
        var schema = SchemaBuilder.Build("""
            type Query implements Node { id: ID! }
            interface Node { id: ID! }
            interface Nommable { nom: String @deprecated }
            extend type Query implements Nommable { nom(casse: Casse = BASSE): String @deprecated(reason: "Trop long") }
            enum Casse { HAUTE }
            extend enum Casse { BASSE @deprecated }
            union Resultat = Query
            extend scalar Date @specifiedBy(url: "https://example.org/date")
            scalar Date
            input Choix @oneOf { a: Int }
            extend input Choix { b: [Date!] }
            """);

        var query = Assert.IsType<ObjectType>(schema.Types["Query"]);
        Assert.Equal(["Node", "Nommable"], query.Interfaces.Select(type => type.Name));
        Assert.Equal(["id: ID!", "nom: String"], query.Fields.Values.Select(field => $"{field.Name}: {field.Type}"));
        Assert.Equal("Trop long", query.Fields["nom"].DeprecationReason);
        Assert.Equal("Casse", query.Fields["nom"].Arguments["casse"].Type.ToString());
        var casse = Assert.IsType<EnumType>(schema.Types["Casse"]);
        Assert.Equal(["HAUTE", "BASSE"], casse.Values.Keys);
        Assert.Equal("No longer supported", casse.Values["BASSE"].DeprecationReason);
        Assert.Equal("https://example.org/date", Assert.IsType<ScalarType>(schema.Types["Date"]).SpecifiedByUrl);
        var choix = Assert.IsType<InputObjectType>(schema.Types["Choix"]);
        Assert.True(choix.IsOneOf);
        Assert.Equal("[Date!]", choix.Fields["b"].Type.ToString());
        Assert.Equal([query], schema.PossibleTypesOf(schema.Types["Resultat"]));
        Assert.Equal([query], schema.PossibleTypesOf(schema.Types["Nommable"]));
    }

    [Fact]
    public void Root_types_are_those_the_schema_definition_and_its_extensions_name()
    {
        var schema = SchemaBuilder.Build("""
            "Annuaire"
            schema { query: Racine }
            extend schema { mutation: Ecriture }
            type Racine { a: Int }
            type Ecriture { a: Int }
            type Subscription { a: Int }
            """);

        Assert.Equal("Annuaire", schema.Description);
        Assert.Equal("Racine", schema.QueryType?.Name);
        Assert.Equal("Ecriture", schema.MutationType?.Name);
        Assert.Null(schema.SubscriptionType);
    }

    [Fact]
    public void Without_a_schema_definition_root_types_have_their_default_names()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");

        Assert.Equal(
            ("Query", "Mutation", "Subscription"), (schema.QueryType?.Name, schema.MutationType?.Name, schema.SubscriptionType?.Name));
    }
}
