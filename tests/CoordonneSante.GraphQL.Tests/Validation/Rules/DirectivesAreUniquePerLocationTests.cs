namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreUniquePerLocationTests
{
    [Fact]
    public void A_repeatable_directive_may_stand_twice() => Assert.Empty(Zoo.Validate(
        """
        { dog @note(text: "a") @note(text: "b") { name } }
        """));

    [Fact]
    public void Others_may_not() => Assert.Equal(
        [
            "The directive \"@skip\" can only be used once at this location. (1:13) (1:29)",
            "The directive \"@skip\" can only be used once at this location. (1:13) (1:46)",
            "The directive \"@shout\" can only be used once at this location. (1:75) (1:82)",
        ],
        Zoo.Validate("query { dog @skip(if: true) @skip(if: false) @skip(if: true) { name } ... @shout @shout { day } }"));

    [Fact]
    public void The_same_directive_may_stand_on_parent_and_child() =>
        Assert.Empty(Zoo.Validate("{ dog @skip(if: true) { name @skip(if: true) } }"));
}
