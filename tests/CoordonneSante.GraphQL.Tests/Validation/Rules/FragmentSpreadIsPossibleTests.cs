namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleTests
{
    [Fact]
    public void Fragments_may_narrow_or_widen() =>
        Assert.Empty(
            Zoo.Validate(
                """{ animal(id: 1) { ... on Pet { ... on Animal { name } ... on Sleeper { ... on Pet { owner } } } } dog { ... on """
                    + """Animal { name } ... on Pet { name } } }"""
            ));

    [Fact]
    public void An_object_is_never_of_another_object_type() => Assert.Equal(
        [
            "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:9)",
            "Fragment \"A\" cannot be spread here as objects of type \"Dog\" can never be of type \"Owl\". (1:30)",
        ],
        Zoo.Validate("{ dog { ... on Cat { meows } ...A } } fragment A on Owl { wingspan }"));

    [Fact]
    public void An_interface_or_union_may_have_no_member_in_common() => Assert.Equal(
        [
            "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Sleeper\". (1:9)",
            "Fragment cannot be spread here as objects of type \"Animal\" can never be of type \"Keeper\". (1:57)",
            "Fragment \"A\" cannot be spread here as objects of type \"Query\" can never be of type \"Pet\". (1:82)",
        ],
        Zoo.Validate(
            """
            { dog { ... on Sleeper { __typename } } animal(id: 1) { ... on Keeper { name } } ...A } fragment A on Pet { name }
            """));
}
