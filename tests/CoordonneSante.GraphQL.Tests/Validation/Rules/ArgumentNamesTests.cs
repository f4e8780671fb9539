namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentNamesTests
{
    [Fact]
    public void Arguments_in_any_order_are_known() => Assert.Empty(Zoo.Validate(
        """
        { day(open: true, count: 1) @shout(mood: "m", times: 2) }
        """));

    [Fact]
    public void An_unknown_argument_of_a_field_is_told_with_near_names() => Assert.Equal(
        [
            "Unknown argument \"cuont\" on field \"Query.day\". Did you mean \"count\"? (1:7)",
            "Unknown argument \"zzzzzz\" on field \"Query.day\". (1:17)",
            "Unknown argument \"shorts\" on field \"Dog.name\". Did you mean \"short\"? (1:39)",
        ],
        Zoo.Validate("{ day(cuont: 1, zzzzzz: 2) dog { name(shorts: true) } }"));

    [Fact]
    public void So_is_one_of_a_directive() => Assert.Equal(
        [
            "Unknown argument \"time\" on directive \"@shout\". Did you mean \"times\"? (1:14)",
            "Unknown argument \"volume\" on directive \"@shout\". (1:23)",
        ],
        Zoo.Validate("{ day @shout(time: 1, volume: 2) }"));

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_left_alone() => Assert.Equal(
        [
            "Cannot query field \"nope\" on type \"Query\". (1:3)",
            "Unknown directive \"@nope\". (1:14)",
        ],
        Zoo.Validate("{ nope(a: 1) @nope(b: 2) }"));
}
