namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    [Fact]
    public void Scalars_enums_and_input_objects_can_be_variables() =>
        Assert.Empty(Zoo.Validate("query($a: Noise, $b: [[Int!]], $c: Filter) { day(noise: $a, grid: $b) animals(filter: $c) { name } }"));

    [Fact]
    public void Output_types_cannot() => Assert.Equal(
        [
            "Variable \"$a\" cannot be non-input type \"Dog\". (1:11)",
            "Variable \"$b\" cannot be non-input type \"[[Pet!]]!\". (1:20)",
            "Variable \"$a\" of type \"Dog\" used in position expecting type \"Noise\". (1:7) (1:44)",
            "Variable \"$b\" of type \"[[Pet!]]!\" used in position expecting type \"[[Int!]]\". (1:16) (1:54)",
        ],
        Zoo.Validate("query($a: Dog, $b: [[Pet!]]!) { day(noise: $a, grid: $b) }"));
}
