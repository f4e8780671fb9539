namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class AllVariablesUsedTests
{
    [Fact]
    public void A_variable_used_in_a_nested_fragment_is_used() =>
        Assert.Empty(Zoo.Validate("query($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { day(count: $a) }"));

    [Fact]
    public void Unused_variables_are_told() => Assert.Equal(
        [
            "Variable \"$a\" is never used in operation \"A\". (1:9)",
            "Variable \"$c\" is never used in operation \"B\". (2:9)",
            "Variable \"$b\" is never used in operation \"B\". (2:22)",
        ],
        Zoo.Validate(
            """
            query A($a: Int, $b: Int) { day(count: $b) }
            query B($c: Int = 1, $b: Int = 2 @note(text: "x")) { day }
            """));
}
