namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionsTests
{
    [Fact]
    public void Fields_of_the_type_and_meta_fields_are_known() => Assert.Empty(Zoo.Validate(
        """
        { __schema { queryType { name } } __type(name: "Dog") { name } dog { __typename legs name } sleeper { __typename } }
        """));

    [Fact]
    public void A_misspelt_field_is_told_with_near_names() => Assert.Equal(
        [
            "Cannot query field \"legz\" on type \"Dog\". Did you mean \"legs\"? (1:9)",
            "Cannot query field \"nmae\" on type \"Dog\". Did you mean \"name\"? (1:14)",
        ],
        Zoo.Validate("{ dog { legz nmae } }"));

    [Fact]
    public void A_field_of_subtypes_is_told_with_the_types_that_have_it() =>
        Assert.Equal(
            [
                "Cannot query field \"tricks\" on type \"Animal\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? (1:19)",
                "Cannot query field \"wingspan\" on type \"Animal\". Did you mean to use an inline fragment on \"Owl\"? (1:26)",
                "Cannot query field \"owner\" on type \"Animal\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"? "
                    + "(1:35)",
                "Cannot query field \"name\" on type \"Sleeper\". Did you mean to use an inline fragment on \"Animal\", \"Owl\", \"Pet\", "
                    + "or \"Cat\"? (1:53)",
                "Cannot query field \"meows\" on type \"Sleeper\". Did you mean to use an inline fragment on \"Cat\"? (1:58)",
            ],
            Zoo.Validate("{ animal(id: 1) { tricks wingspan owner } sleeper { name meows } }"));

    [Fact]
    public void Schema_introspection_belongs_to_the_query_root() => Assert.Equal(
        [
            "Cannot query field \"__schema\" on type \"Dog\". (1:9)",
            "Cannot query field \"__type\" on type \"Dog\". (1:41)",
        ],
        Zoo.Validate(
            """
            { dog { __schema { queryType { name } } __type(name: "a") { name } } }
            """));

    [Fact]
    public void Fields_under_an_unknown_field_are_left_alone() => Assert.Equal(
        [
            "Cannot query field \"mouse\" on type \"Query\". (1:3)",
        ],
        Zoo.Validate("{ mouse { cheese } }"));
}
