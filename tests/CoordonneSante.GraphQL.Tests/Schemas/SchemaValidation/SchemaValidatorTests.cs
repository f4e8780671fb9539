namespace CoordonneSante.GraphQL.Tests.Schemas.SchemaValidation;

public sealed class SchemaValidatorTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { mutation: A } type A { a: Int }", "Query root type must be provided. @ 1:1")]
    [InlineData("scalar Query", "Query root type must be Object type, it cannot be Query. @ 1:1")]
    [InlineData("schema { query: Int }", "Query root type must be Object type, it cannot be Int. @ 1:17")]
    [InlineData(
        "type Query { a: Int } extend schema { mutation: E } enum E { A }",
        "Mutation root type must be Object type if provided, it cannot be E. @ 1:49"
    )]
    [InlineData(
        "schema { query: Q mutation: Q subscription: Q } type Q { a: Int }",
        "All root types must be different, \"Q\" type is used as query, mutation, and subscription root types. @ 1:17 1:29 1:45"
    )]
    public void Root_types_are_different_objects(string sdl, string expected) => Assert.Equal(expected, SchemaErrors.Of(sdl));

    [Theory]
    [InlineData("type __A { a: Int }", "__A", "1:23")]
    [InlineData("type A { __a: Int }", "__a", "1:32")]
    [InlineData("type A { a(__b: Int): Int }", "__b", "1:34")]
    [InlineData("enum E { \"décrit\" __A }", "__A", "1:32")]
    [InlineData("input I { __a: Int }", "__a", "1:33")]
    [InlineData("directive @__d on FIELD", "__d", "1:23")]
    [InlineData("directive @d(__a: Int) on FIELD", "__a", "1:36")]
    public void Two_underscores_are_reserved(string definition, string name, string place) =>
        Assert.Equal(
            $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection. @ {place}",
            SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("type A", "Type A must define one or more fields. @ 1:23")]
    [InlineData("interface A extend interface A @d directive @d on INTERFACE", "Type A must define one or more fields. @ 1:23 1:35")]
    [InlineData("union A", "Union type A must define one or more member types. @ 1:23")]
    [InlineData("enum A", "Enum type A must define one or more values. @ 1:23")]
    [InlineData("input A", "Input Object type A must define one or more fields. @ 1:23")]
    public void Types_have_members(string definition, string expected) => Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("union U = Query | Query", "Union type U can only include type Query once. @ 1:33 1:41")]
    [InlineData("union U = Int extend union U = U", """
        Union type U can only include Object types, it cannot include Int. @ 1:33
        Union type U can only include Object types, it cannot include U. @ 1:54
        """)]
    public void Unions_are_of_objects(string definition, string expected) => Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("input I { a: Query }", "The type of I.a must be Input Type but got: Query. @ 1:36")]
    [InlineData("type A { a(b: [A!]): Int }", "The type of A.a(b:) must be Input Type but got: [A!]. @ 1:37")]
    [InlineData("directive @d(a: Query) on FIELD", "The type of @d(a:) must be Input Type but got: Query. @ 1:36")]
    [InlineData("input I { a: Int } type A { a: [I] }", "The type of A.a must be Output Type but got: [I]. @ 1:54")]
    public void Inputs_and_outputs_are_kept_apart(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("type A { a(b: Int! @deprecated): Int }", "Required argument A.a(b:) cannot be deprecated. @ 1:42 1:37")]
    [InlineData("input I { a: Int! @deprecated b: Int! = 1 @deprecated }", "Required input field I.a cannot be deprecated. @ 1:41 1:36")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "Required argument @d(a:) cannot be deprecated. @ 1:44 1:39")]
    public void What_is_required_is_not_deprecated(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("input I @oneOf { a: Int! b: Int = 1 c: Int }", """
        OneOf input field I.a must be nullable. @ 1:43
        OneOf input field I.b cannot have a default value. @ 1:48
        """)]
    [InlineData("input I { a: Int } extend input I @oneOf", "Input Object type I cannot become OneOf in an extension. @ 1:57")]
    public void OneOf_fields_can_all_be_left_out(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("type A implements Query { a: Int }", "Type A must only implement Interface types, it cannot implement Query. @ 1:41")]
    [InlineData(
        "interface I implements I { a: Int }",
        "Type I cannot implement itself because it would create a circular reference. @ 1:46"
    )]
    [InlineData("interface I { a: Int } type A implements I & I { a: Int }", "Type A can only implement I once. @ 1:64 1:68")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }",
        "Type A must implement I because it is implemented by J. @ 1:69 1:100")]
    [InlineData("interface I implements J { a: Int } interface J implements I { a: Int }", """
        Type I cannot implement J because it would create a circular reference. @ 1:82 1:46
        Type J cannot implement I because it would create a circular reference. @ 1:46 1:82
        """)]
    public void Interfaces_are_implemented_with_those_they_implement(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("a: Int", "b: Int", "Interface field I.a expected but A does not provide it. @ 1:37 1:46")]
    [InlineData("a: Int", "a: String", "Interface field I.a expects type Int but A.a is type String. @ 1:40 1:71")]
    [InlineData("a: Int!", "a: Int", "Interface field I.a expects type Int! but A.a is type Int. @ 1:40 1:72")]
    [InlineData("a: [I]", "a: [A!]!", "")]
    [InlineData("a: U", "a: A", "")]
    [InlineData("a(b: Int): Int", "a: Int", "Interface field argument I.a(b:) expected but A.a does not provide it. @ 1:39 1:76")]
    [InlineData(
        "a(b: Int): Int",
        "a(b: Int!): Int",
        "Interface field argument I.a(b:) expects type Int but A.a(b:) is type Int!. @ 1:42 1:81"
    )]
    [InlineData(
        "a: Int",
        "a(b: Int!): Int",
        "Object field A.a includes required argument b that is missing from the Interface field I.a. @ 1:70 1:37"
    )]
    [InlineData("a: Int", "a(b: Int! = 1, c: Int): Int", "")]
    [InlineData("a: Int", "a: Int @deprecated",
        "Interface field I.a is not deprecated, so implementation field A.a must not be deprecated. @ 1:75 1:71")]
    [InlineData("a: Int @deprecated", "a: Int @deprecated", "")]
    public void Fields_of_an_interface_are_implemented(string declared, string implemented, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of($"{Query}interface I {{ {declared} }} type A implements I {{ {implemented} }} union U = A"));

    [Theory]
    [InlineData("input A { b: B! } input B { c: C! } input C { a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\". @ 1:33 1:51 1:69")]
    [InlineData("input A { a: A! b: [A!]! c: A }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"a\". @ 1:33")]
    public void An_input_object_does_not_have_to_hold_itself(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("input A { a: A = {} }", "Invalid circular reference. The default value of Input Object field A.a references itself. @ "
        + "1:40")]
    [InlineData("input A { b: B = {} } input B { a: [A] = [{}] }",
        "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a. @ "
            + "1:40 1:64")]
    [InlineData("input A { a: A = {a: null} b: [A] = [] }", "")]
    public void A_default_does_not_contain_itself(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData(
        "type A { a(b: Int = \"x\"): Int }",
        "A.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\" @ 1:43"
    )]
    [InlineData("input A { a: Int! = null }", "A.a has invalid default value: Expected value of type \"Int!\", found null. @ 1:43")]
    [InlineData("directive @d(a: [E] = [X, B]) on FIELD enum E { A B }",
        "@d(a:) has invalid default value: Value \"X\" does not exist in \"E\" enum. Did you mean the enum value \"A\" or \"B\"? @ 1:46")]
    [InlineData("input A { a: B = {c: 1} } input B { b: Int! }", """
        A.a has invalid default value: Field "B.b" of required type "Int!" was not provided. @ 1:40
        A.a has invalid default value: Field "c" is not defined by type "B". Did you mean "b"? @ 1:41
        """)]
    [InlineData("input A { a: B = {b: 1, c: 2} } input B @oneOf { b: Int c: Int }",
        "A.a has invalid default value: OneOf Input Object \"B\" must specify exactly one key. @ 1:40")]
    [InlineData("scalar D input A { a: D = {b: 1} b: [[Int]] = 1 c: ID = 1 d: Float = 1 }", "")]
    public void A_default_fits_its_type(string definition, string expected) => Assert.Equal(expected, SchemaErrors.Of(Query + definition));

    [Theory]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION",
        "Directive \"@d\" cannot be used in its own definition or in a definition it refers to. @ 1:23 1:43")]
    [InlineData("directive @d(a: E) on ENUM_VALUE | ENUM enum E { A @d }",
        "Directive \"@d\" cannot be used in its own definition or in a definition it refers to. @ 1:23 1:74")]
    [InlineData("directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION", """
        Directive "@d" cannot be used in its own definition or in a definition it refers to. @ 1:23 1:90
        Directive "@e" cannot be used in its own definition or in a definition it refers to. @ 1:70 1:43
        """)]
    [InlineData("directive @d(a: I) on ARGUMENT_DEFINITION input I { i: I j: Int @deprecated }", "")]
    public void A_directive_does_not_describe_itself(string definition, string expected) =>
        Assert.Equal(expected, SchemaErrors.Of(Query + definition));
}
