namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsagesAreAllowedTests
{
    [Fact]
    public void A_stricter_variable_fits() =>
        Assert.Empty(Zoo.Validate("query($a: Int!, $b: [[Int!]!]!, $c: Float!) { day(count: $a, grid: $b, share: $c) }"));

    [Fact]
    public void Another_type_does_not_even_when_values_could_be_coerced() => Assert.Equal(
        [
            "Variable \"$a\" of type \"Int\" used in position expecting type \"Float\". (1:7) (1:40)",
            "Variable \"$b\" of type \"[Int]\" used in position expecting type \"[[Int!]]\". (1:16) (1:50)",
            "Variable \"$a\" of type \"Int\" used in position expecting type \"ID\". (1:7) (1:58)",
        ],
        Zoo.Validate("query($a: Int, $b: [Int]) { day(share: $a, grid: $b, id: $a) }"));

    [Fact]
    public void A_nullable_variable_does_not_fit_a_required_argument() => Assert.Equal(
        [
            "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:7) (1:28)",
        ],
        Zoo.Validate("query($a: ID) { animal(id: $a) { name } }"));

    [Fact]
    public void It_does_when_either_has_a_default() =>
        Assert.Empty(
            Zoo.Validate("query($a: ID = 1, $b: Int) { animal(id: $a) { name } animals(filter: { weight: {}, limit: $b }) { name } }"));

    [Fact]
    public void A_null_default_does_not_help() => Assert.Equal(
        [
            "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:7) (1:35)",
        ],
        Zoo.Validate("query($a: ID = null) { animal(id: $a) { name } }"));

    [Fact]
    public void A_list_of_nullable_items_does_not_fit_one_of_required_items() => Assert.Equal(
        [
            "Variable \"$a\" of type \"[Noise]\" used in position expecting type \"[Noise!]\". (1:7) (1:43)",
        ],
        Zoo.Validate("query($a: [Noise]) { keeper { animals(of: $a) { name } } }"));

    [Fact]
    public void An_item_position_takes_no_list() => Assert.Equal(
        [
            "Variable \"$a\" of type \"[Noise!]\" used in position expecting type \"Noise!\". (1:7) (1:45)",
        ],
        Zoo.Validate("query($a: [Noise!]) { keeper { animals(of: [$a]) { name } } }"));

    [Fact]
    public void Usages_in_fragments_are_checked_for_each_operation() => Assert.Equal(
        [
            "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (2:9) (3:34)",
        ],
        Zoo.Validate(
            """
            query A($a: Int) { ...F }
            query B($a: String) { ...F }
            fragment F on Query { day(count: $a) }
            """));

    [Fact]
    public void A_nullable_variable_may_not_be_the_one_field_of_a_OneOf_Input_Object() =>
        Assert.Equal(
            [
                "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"By\". (1:7) (1:59)",
                "Variable \"$b\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"By\". (1:15) (1:94)",
            ],
            Zoo.Validate(
                """query($a: ID, $b: String = "x", $c: ID!) { find(by: { id: $a }) { name } f: find(by: { name: $b }) { name } g: """
                    + """find(by: { id: $c }) { name } }"""
            ));

    [Fact]
    public void A_variable_in_a_custom_scalar_is_unchecked_in_objects() =>
        Assert.Empty(Zoo.Validate("query($a: Int) { day(after: { y: $a }) }"));

    [Fact]
    public void That_holds_where_the_OneOf_Input_Object_itself_is_required() => Assert.Equal(
        [
            "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"By\". (1:7) (1:31)",
            "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"By\". (1:7) (1:65)",
        ],
        Zoo.Validate("query($a: ID) { get(by: { id: $a }) { name } find(among: [{ id: $a }]) { name } }"));
}
