namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class VariableUniquenessTests
{
    [Fact]
    public void All_definitions_of_one_name_are_told_together() => Assert.Equal(
        [
            "There can be only one variable named \"$a\". (1:8) (1:26) (1:35)",
            "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (1:34) (1:59)",
        ],
        Zoo.Validate("query($a: Int, $b: Int, $a: Int, $a: String) { day(count: $a) dog { name } d: day(count: $b) }"));
}
