namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class RequiredArgumentsTests
{
    [Fact]
    public void Arguments_with_a_default_or_a_nullable_type_can_be_left_out() =>
        Assert.Empty(Zoo.Validate("{ day keeper { animals { name } } dog { barks(at: BARK) } }"));

    [Fact]
    public void Required_arguments_of_fields_cannot() => Assert.Equal(
        [
            "Field \"barks\" argument \"at\" of type \"Noise!\" is required, but it was not provided. (1:9)",
            "Cannot query field \"nope\" on type \"Animal\". Did you mean \"name\"? (1:26)",
            "Field \"animal\" argument \"id\" of type \"ID!\" is required, but it was not provided. (1:17)",
        ],
        Zoo.Validate("{ dog { barks } animal { nope } }"));

    [Fact]
    public void Nor_those_of_directives() => Assert.Equal(
        [
            "Directive \"@note\" argument \"text\" of type \"String!\" is required, but it was not provided. (1:7)",
            "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:19)",
        ],
        Zoo.Validate("query @note { day @skip @include(if: true) }"));
}
