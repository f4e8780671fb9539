namespace CoordonneSante.GraphQL.Tests.Schemas.SdlValidation;

public sealed class SdlValidatorTests
{
    [Theory]
    [InlineData("type Query { a: Int } query { a }", "An anonymous operation is not part of a type system. @ 1:23")]
    [InlineData("type Query { a: Int } query Q { a }", "The \"Q\" definition is not part of a type system. @ 1:23")]
    [InlineData("fragment F on Query { a } type Query { a: Int }", "The \"F\" definition is not part of a type system. @ 1:1")]
    public void Operations_and_fragments_are_refused(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type Q { a: Int } schema { query: Q } schema { query: Q }", """
        Must provide only one schema definition. @ 1:39
        There can be only one query type in schema. @ 1:28 1:48
        """)]
    [InlineData("type Q { a: Int } type M { a: Int } schema { query: Q } extend schema { mutation: M }", "")]
    public void There_is_one_schema_definition(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type Q { a: Int } schema { query: Q query: Q }", "There can be only one query type in schema. @ 1:28 1:37")]
    [InlineData(
        "type Q { a: Int } schema { query: Q } extend schema { query: Q }",
        "There can be only one query type in schema. @ 1:28 1:55"
    )]
    public void Each_operation_has_one_root_type(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type Query { a: Int } scalar A enum A { B }", "There can be only one type named \"A\". @ 1:30 1:37")]
    [InlineData(
        "type Query { a: Int } directive @a on FIELD directive @a on QUERY",
        "There can be only one directive named \"@a\". @ 1:34 1:56"
    )]
    [InlineData(
        "type Query { a: E } enum E { A B A } extend enum E { B }",
        """
            Enum value "E.A" can only be defined once. @ 1:30 1:34
            Enum value "E.B" can only be defined once. @ 1:32 1:54
            """
    )]
    [InlineData(
        "type Query { a: Int a: Int } extend type Query { a: Int }",
        """
            Field "Query.a" can only be defined once. @ 1:14 1:21
            Field "Query.a" can only be defined once. @ 1:14 1:50
            """
    )]
    [InlineData("type Query { a: Int } input I { a: Int a: Int }", "Field \"I.a\" can only be defined once. @ 1:33 1:40")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "Argument \"Query.a(b:)\" can only be defined once. @ 1:16 1:24")]
    [InlineData("type Query { a: Int } directive @a(b: Int, b: Int) on FIELD", "Argument \"@a(b:)\" can only be defined once. @ 1:36 1:44")]
    public void What_has_a_name_has_it_alone(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type Query { a: Stirng }", "Unknown type \"Stirng\". Did you mean \"String\"? @ 1:17")]
    [InlineData("type Query implements Noeud { a(b: [X!]): Int } union U = Y", """
        Unknown type "Noeud". @ 1:23
        Unknown type "X". Did you mean "U"? @ 1:37
        Unknown type "Y". Did you mean "U"? @ 1:59
        """)]
    [InlineData("type Query { a: __Type }", "")]
    public void Types_that_are_referred_to_are_known(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type Query { a: Int @inconnue }", "Unknown directive \"@inconnue\". @ 1:21")]
    [InlineData("type Query @deprecated { a: Int }", "Directive \"@deprecated\" may not be used on OBJECT. @ 1:12")]
    [InlineData("directive @d on INPUT_FIELD_DEFINITION type Query { a(b: I @d): Int } input I { a: Int @d } extend input I { b: Int @d }",
        "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. @ 1:60")]
    public void Directives_are_known_and_in_their_place(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData(
        "type Query { a: Int @deprecated @deprecated }",
        "The directive \"@deprecated\" can only be used once at this location. @ 1:21 1:33"
    )]
    [InlineData(
        "directive @d on OBJECT type Query @d { a: Int } extend type Query @d",
        "The directive \"@d\" can only be used once at this location. @ 1:35 1:67"
    )]
    [InlineData(
        "directive @d on SCHEMA type Query { a: Int } extend schema @d extend schema @d",
        "The directive \"@d\" can only be used once at this location. @ 1:60 1:77"
    )]
    [InlineData("directive @d repeatable on OBJECT type Query @d @d { a: Int }", "")]
    public void A_directive_is_used_once_unless_it_is_repeatable(string sdl, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData(
        "type Query { a: Int } extend type Qury { b: Int }",
        "Cannot extend type \"Qury\" because it is not defined. Did you mean \"Query\"? @ 1:35"
    )]
    [InlineData("type Query { a: Int } extend input Query { b: Int }", "Cannot extend non-input object type \"Query\". @ 1:1 1:23")]
    public void What_is_extended_is_defined_and_of_the_same_kind(string sdl, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData(
        "type Query { a: Int @deprecated(raison: \"x\") }",
        "Unknown argument \"raison\" on directive \"@deprecated\". Did you mean \"reason\"? @ 1:33"
    )]
    [InlineData(
        "type Query { a: Int @deprecated(reason: \"x\", reason: \"y\") }",
        "There can be only one argument named \"reason\". @ 1:33 1:46"
    )]
    [InlineData(
        "type Query { a: Date } scalar Date @specifiedBy",
        "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. @ 1:36"
    )]
    [InlineData("type Query { a: Int @deprecated(reason: 1) }", "Argument \"reason\" has invalid value 1. @ 1:41")]
    [InlineData(
        "type Query { a: Int @deprecated(reason: null) }",
        "Argument \"reason\" of non-null type \"String!\" must not be null. @ 1:41"
    )]
    [InlineData("type Query { a: Date } scalar Date @specifiedBy(url: URL)", "Argument \"url\" has invalid value URL. @ 1:54")]
    public void Directives_are_given_their_arguments(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData(
        "type Query { a(b: I = {a: 1, a: 2}): Int } input I { a: Int }",
        "There can be only one input field named \"a\". @ 1:24 1:30"
    )]
    [InlineData("type Query { a(b: I = {a: [{b: 1, b: 1}]}): Int } scalar I", "There can be only one input field named \"b\". @ 1:29 1:35")]
    public void Fields_of_a_value_are_given_once(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));
}
