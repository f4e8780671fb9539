namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadsMustNotFormCyclesTests
{
    [Fact]
    public void Spreading_a_fragment_twice_is_no_cycle() =>
        Assert.Empty(
            Zoo.Validate("{ dog { ...A ...B } } fragment A on Dog { ...C } fragment B on Dog { ...C } fragment C on Dog { name }"));

    [Fact]
    public void A_fragment_may_not_spread_itself() => Assert.Equal(
        [
            "Cannot spread fragment \"A\" within itself. (1:48)",
        ],
        Zoo.Validate("{ dog { ...A } } fragment A on Dog { friends { ...A } }"));

    [Fact]
    public void Nor_through_others() => Assert.Equal(
        [
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (2:21) (3:21) (4:26)",
        ],
        Zoo.Validate(
            """
            { dog { ...A } }
            fragment A on Dog { ...B ...C }
            fragment B on Dog { ...C }
            fragment C on Dog { name ...A }
            """));
}
