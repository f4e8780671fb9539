namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedTests
{
    [Fact]
    public void A_fragment_used_through_another_is_used() => Assert.Empty(Zoo.Validate(
        """
        query A { dog { ...A } } query B { dog { ...B } } fragment A on Dog { ...C } fragment B on Dog { legs } fragment C on Dog { name }
        """));

    [Fact]
    public void A_fragment_that_only_unused_fragments_spread_is_unused() => Assert.Equal(
        [
            "Fragment \"A\" is never used. (2:1)",
            "Fragment \"B\" is never used. (3:1)",
        ],
        Zoo.Validate(
            """
            { dog { name } }
            fragment A on Dog { ...B }
            fragment B on Dog { name }
            """));
}
