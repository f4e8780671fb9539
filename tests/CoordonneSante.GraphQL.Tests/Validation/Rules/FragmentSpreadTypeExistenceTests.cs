namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceTests
{
    [Fact]
    public void Types_of_the_schema_are_known() =>
        Assert.Empty(Zoo.Validate("query($a: Filter) { animals(filter: $a) { ... on Dog { legs } } }"));

    [Fact]
    public void Unknown_types_are_told_with_near_names() => Assert.Equal(
        [
            "Unknown type \"Filtr\". Did you mean \"Filter\" or \"Int\"? (1:11)",
            "Unknown type \"Zebra\". (1:22)",
            "Unknown type \"Dogg\". Did you mean \"Dog\"? (1:55)",
            "Variable \"$a\" is never used. (1:7)",
            "Variable \"$b\" is never used. (1:18)",
            "Unknown type \"Catt\". Did you mean \"Cat\" or \"Date\"? (1:92)",
        ],
        Zoo.Validate("query($a: Filtr, $b: Zebra!) { animal(id: 1) { ... on Dogg { name } ...A } } fragment A on Catt { name }"));
}
