namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class IntrospectionDepthTests
{
    [Fact]
    public void Tools_may_follow_types_of_fields() =>
        Assert.Empty(
            Zoo.Validate(
                """{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } inputFields { name } interfaces { """
                    + """fields { name } } } } }"""
            ));

    [Fact]
    public void Fields_of_types_of_fields_of_types_of_fields_are_too_many() => Assert.Equal(
        [
            "Maximum introspection depth exceeded (1:3)",
        ],
        Zoo.Validate("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));

    [Fact]
    public void Fragments_do_not_hide_them() =>
        Assert.Equal(
            ["Maximum introspection depth exceeded (1:3)", "Maximum introspection depth exceeded (1:32)"],
            Zoo.Validate(
                """{ __type(name: "Dog") { ...T } other: __type(name: "Cat") { ... on __Type { fields { type { ...T } } } } } """
                    + """fragment T on __Type { fields { type { interfaces { ...U } } } } fragment U on __Type { possibleTypes { """
                    + """name } }"""
            ));

    [Fact]
    public void A_cycle_of_fragments_ends() => Assert.Equal(
        [
            "Cannot spread fragment \"T\" within itself. (1:71)",
        ],
        Zoo.Validate(
            """
            { __type(name: "Dog") { ...T } } fragment T on __Type { name ofType { ...T } }
            """));
}
