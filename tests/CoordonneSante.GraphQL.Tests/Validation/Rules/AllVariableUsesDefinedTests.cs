namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedTests
{
    [Fact]
    public void Fragments_use_the_variables_of_the_operations_that_spread_them() => Assert.Equal(
        [
            "Variable \"$a\" is not defined by operation \"B\". (3:34) (2:1)",
        ],
        Zoo.Validate(
            """
            query A($a: Int) { ...F }
            query B { ...F }
            fragment F on Query { day(count: $a) }
            """));

    [Fact]
    public void Variables_inside_lists_objects_and_directives_are_uses() => Assert.Equal(
        [
            "Variable \"$a\" is not defined. (1:29) (1:1)",
            "Variable \"$b\" is not defined. (1:50) (1:1)",
            "Variable \"$c\" is not defined. (1:78) (1:1)",
        ],
        Zoo.Validate("{ animals(filter: { names: [$a], weight: { from: $b } }) { name @include(if: $c) } }"));
}
