using System.Reflection;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Introspection;

public sealed class IntrospectionResolverTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        "Annuaire"
        schema { query: Query }
        type Query implements Noeud { id: ID! vieux(a: Int, b: Int @deprecated): Int @deprecated(reason: "Remplacé") }
        interface Noeud { id: ID! }
        union Tout = Query
        enum Casse { HAUTE BASSE @deprecated }
        input Choix @oneOf { a: Int b: [Float!] @deprecated }
        input Page { premier: Int! = 20, dans: Choix = {a: 1} }
        scalar Date @specifiedBy(url: "https://example.org/")
        directive @d(a: Int, b: Int @deprecated) repeatable on FIELD | ENUM_VALUE
        """);

    [Theory]
    [InlineData("__Schema", typeof(SchemaIntrospection))]
    [InlineData("__Type", typeof(TypeIntrospection))]
    [InlineData("__Field", typeof(FieldIntrospection))]
    [InlineData("__InputValue", typeof(InputValueIntrospection))]
    [InlineData("__EnumValue", typeof(EnumValueIntrospection))]
    [InlineData("__Directive", typeof(DirectiveIntrospection))]
    public void Each_field_of_an_introspection_type_has_its_method(string type, Type resolvers)
    {
        var fields = Assert.IsType<ObjectType>(Schema.Types[type]).Fields.Keys.Select(name => char.ToUpperInvariant(name[0]) + name[1..]);
        var methods = resolvers.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => method.Name);

        Assert.Equal(fields.Order(StringComparer.Ordinal), methods.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("__TypeKind", typeof(TypeKind))]
    [InlineData("__DirectiveLocation", typeof(DirectiveLocation))]
    public void Each_value_of_an_introspection_enum_has_its_member(string type, Type members)
    {
        var values = Assert.IsType<EnumType>(Schema.Types[type]).Values.Keys.Select(
            name => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant());

        Assert.Equal(values, Enum.GetNames(members).Select(name => name.ToUpperInvariant()));
    }

    [Fact]
    public void A_schema_tells_its_entry_points_types_and_directives()
    {
        Assert.Equal("Annuaire", SchemaIntrospection.Description(Schema));
        Assert.Same(Schema.Types["Query"], SchemaIntrospection.QueryType(Schema));
        Assert.Null(SchemaIntrospection.MutationType(Schema));
        Assert.Null(SchemaIntrospection.SubscriptionType(Schema));
        Assert.Equal(Schema.Types.Values, SchemaIntrospection.Types(Schema));
        Assert.Equal(
            ["d", "include", "skip", "deprecated", "specifiedBy", "oneOf"],
            SchemaIntrospection.Directives(Schema).Select(DirectiveIntrospection.Name));
    }

    [Fact]
    public void A_type_tells_what_its_kind_has_and_null_for_the_rest()
    {
        var query = Schema.Types["Query"];

        Assert.Equal(TypeKind.Object, TypeIntrospection.Kind(query));
        Assert.Equal("Query", TypeIntrospection.Name(query));
        Assert.Equal(["id"], TypeIntrospection.Fields(query, includeDeprecated: false)?.Select(FieldIntrospection.Name));
        Assert.Equal(["id", "vieux"], TypeIntrospection.Fields(query, includeDeprecated: true)?.Select(FieldIntrospection.Name));
        Assert.Equal([Schema.Types["Noeud"]], TypeIntrospection.Interfaces(query));
        Assert.Null(TypeIntrospection.PossibleTypes(query, Schema));
        Assert.Null(TypeIntrospection.EnumValues(query, includeDeprecated: true));
        Assert.Null(TypeIntrospection.InputFields(query, includeDeprecated: true));
        Assert.Null(TypeIntrospection.OfType(query));
        Assert.Null(TypeIntrospection.IsOneOf(query));
        Assert.Null(TypeIntrospection.SpecifiedByURL(query));
        Assert.Equal([query], TypeIntrospection.PossibleTypes(Schema.Types["Tout"], Schema));
        Assert.Equal([query], TypeIntrospection.PossibleTypes(Schema.Types["Noeud"], Schema));
        Assert.Equal("https://example.org/", TypeIntrospection.SpecifiedByURL(Schema.Types["Date"]));
        Assert.True(TypeIntrospection.IsOneOf(Schema.Types["Choix"]));
        Assert.False(TypeIntrospection.IsOneOf(Schema.Types["Page"]));
        Assert.Equal(
            ["HAUTE"], TypeIntrospection.EnumValues(Schema.Types["Casse"], includeDeprecated: false)?.Select(EnumValueIntrospection.Name));
        Assert.Equal(
            ["a"], TypeIntrospection.InputFields(Schema.Types["Choix"], includeDeprecated: false)?.Select(InputValueIntrospection.Name));
    }

    [Fact]
    public void A_wrapping_type_has_no_name_but_what_it_wraps()
    {
        var type = new NonNullType(new ListType(Schema.Types["Date"]));

        Assert.Equal(TypeKind.NonNull, TypeIntrospection.Kind(type));
        Assert.Null(TypeIntrospection.Name(type));
        Assert.Equal(TypeKind.List, TypeIntrospection.Kind(TypeIntrospection.OfType(type)!));
        Assert.Same(Schema.Types["Date"], TypeIntrospection.OfType(type.OfType));
    }

    [Fact]
    public void Deprecated_members_say_why()
    {
        var old = Assert.IsType<ObjectType>(Schema.Types["Query"]).Fields["vieux"];

        Assert.True(FieldIntrospection.IsDeprecated(old));
        Assert.Equal("Remplacé", FieldIntrospection.DeprecationReason(old));
        Assert.Equal(["a"], FieldIntrospection.Args(old, includeDeprecated: false).Select(InputValueIntrospection.Name));
        Assert.True(InputValueIntrospection.IsDeprecated(old.Arguments["b"]));
        Assert.Equal("No longer supported", InputValueIntrospection.DeprecationReason(old.Arguments["b"]));
        Assert.True(EnumValueIntrospection.IsDeprecated(Assert.IsType<EnumType>(Schema.Types["Casse"]).Values["BASSE"]));
    }

    [Fact]
    public void Defaults_are_shown_in_GraphQL_notation()
    {
        var page = Assert.IsType<InputObjectType>(Schema.Types["Page"]);

        Assert.Equal("20", InputValueIntrospection.DefaultValue(page.Fields["premier"]));
        Assert.Equal("{a: 1}", InputValueIntrospection.DefaultValue(page.Fields["dans"]));
        Assert.Null(InputValueIntrospection.DefaultValue(Assert.IsType<InputObjectType>(Schema.Types["Choix"]).Fields["a"]));
    }

    [Fact]
    public void A_directive_tells_where_and_how_often_it_may_be_used()
    {
        var directive = Schema.Directives["d"];

        Assert.True(DirectiveIntrospection.IsRepeatable(directive));
        Assert.Equal([DirectiveLocation.Field, DirectiveLocation.EnumValue], DirectiveIntrospection.Locations(directive));
        Assert.Equal(["a"], DirectiveIntrospection.Args(directive, includeDeprecated: false).Select(InputValueIntrospection.Name));
    }
}
