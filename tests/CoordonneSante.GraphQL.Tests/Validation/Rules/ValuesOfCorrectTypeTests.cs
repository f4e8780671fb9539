namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    [Fact]
    public void Literals_of_every_kind_fit() => Assert.Empty(Zoo.Validate(
        """
        { day(after: { any: [1, ENUM] }, count: -1, share: 2, word: "b", open: true, id: 7, noise: HOOT, grid: [[1], null, 2]) }
        """));

    [Fact]
    public void Null_fits_nullable_types() =>
        Assert.Empty(Zoo.Validate("{ day(count: null, noise: null, grid: [null]) animals(filter: null, first: null) { name } }"));

    [Fact]
    public void Null_does_not_fit_others() =>
        Assert.Equal(
            [
                "Expected value of type \"ID!\", found null. (1:14)",
                "Expected value of type \"Int!\", found null. (1:44)",
                "Expected value of type \"Range!\", found null. (1:78)",
                "Expected value of type \"Noise!\", found null. (1:117)",
            ],
            Zoo.Validate(
                """{ animal(id: null) { name } day(grid: [[1, null]]) animals(filter: { weight: null }) { name } keeper { """
                    + """animals(of: [null]) { name } } }"""
            ));

    [Fact]
    public void Scalars_say_what_they_cannot_represent() => Assert.Equal(
        [
            "Int cannot represent non-integer value: \"1\" (1:14)",
            "Float cannot represent non numeric value: \"2\" (1:26)",
            "String cannot represent a non string value: 3 (1:37)",
            "Boolean cannot represent a non boolean value: 0 (1:46)",
            "ID cannot represent a non-string and non-integer value: 1.5 (1:53)",
        ],
        Zoo.Validate(
            """
            { day(count: "1", share: "2", word: 3, open: 0, id: 1.5) }
            """));

    [Fact]
    public void An_integer_has_32_bits() => Assert.Equal(
        [
            "Int cannot represent non 32-bit signed integer value: 2147483648 (1:14)",
        ],
        Zoo.Validate("{ day(count: 2147483648) d: day(count: -2147483648) }"));

    [Fact]
    public void An_enum_takes_its_own_names_only() => Assert.Equal(
        [
            "Value \"BRAK\" does not exist in \"Noise\" enum. Did you mean the enum value \"BARK\"? (1:14)",
            "Enum \"Noise\" cannot represent non-enum value: \"BARK\". Did you mean the enum value \"BARK\"? (1:34)",
            "Enum \"Noise\" cannot represent non-enum value: 3. (1:56)",
            "Enum \"Noise\" cannot represent non-enum value: [BARK]. Did you mean the enum value \"BARK\"? (1:73)",
        ],
        Zoo.Validate(
            """
            { day(noise: BRAK) a: day(noise: "BARK") b: day(noise: 3) c: day(noise: [BARK]) }
            """));

    [Fact]
    public void A_list_takes_a_single_item() => Assert.Equal(
        [
            "Enum \"Noise\" cannot represent non-enum value: \"BARK\". Did you mean the enum value \"BARK\"? (1:65)",
        ],
        Zoo.Validate(
            """
            { keeper { animals(of: BARK) { name } } a: keeper { animals(of: "BARK") { name } } }
            """));

    [Fact]
    public void A_list_or_object_does_not_fit_a_leaf_and_is_told_once() => Assert.Equal(
        [
            "Int cannot represent non-integer value: [1, \"x\"] (1:14)",
            "String cannot represent a non string value: {a: $b} (1:30)",
            "Enum \"Noise\" cannot represent non-enum value: {a: [1]}. (1:48)",
            "Variable \"$b\" is not defined. (1:35) (1:1)",
        ],
        Zoo.Validate(
            """
            { day(count: [1, "x"], word: { a: $b }, noise: { a: [1] }) }
            """));

    [Fact]
    public void A_leaf_does_not_fit_an_input_object() => Assert.Equal(
        [
            "Expected value of type \"Filter\", found 3. (1:19)",
            "Expected value of type \"Filter\", found [{weight: {}}]. (1:50)",
            "Expected value of type \"Filter\", found \"x\". (1:96)",
        ],
        Zoo.Validate(
            """
            { animals(filter: 3) { name } a: animals(filter: [{ weight: {} }]) { name } b: animals(filter: "x") { name } }
            """));

    [Fact]
    public void Input_objects_need_their_required_fields() => Assert.Equal(
        [
            "Field \"Filter.weight\" of required type \"Range!\" was not provided. (1:19)",
        ],
        Zoo.Validate("{ animals(filter: { limit: 1 }) { name } }"));

    [Fact]
    public void Input_objects_have_no_other_fields() => Assert.Equal(
        [
            "Field \"fro\" is not defined by type \"Range\". Did you mean \"from\" or \"to\"? (1:31)",
            "Field \"upto\" is not defined by type \"Range\". Did you mean \"to\"? (1:39)",
            "Field \"nose\" is not defined by type \"Filter\". Did you mean \"noise\" or \"not\"? (1:50)",
        ],
        Zoo.Validate("{ animals(filter: { weight: { fro: 1, upto: 2 }, nose: HOOT }) { name } }"));

    [Fact]
    public void A_OneOf_Input_Object_takes_exactly_one_field() =>
        Assert.Equal(
            [
                "OneOf Input Object \"By\" must specify exactly one key. (1:44)",
                "OneOf Input Object \"By\" must specify exactly one key. (1:69)",
                "There can be only one input field named \"id\". (1:118) (1:125)",
            ],
            Zoo.Validate(
                """{ find(by: { id: 1 }) { name } a: find(by: {}) { name } b: find(by: { id: 1, name: "x" }) { name } c: find(among: """
                    + """[{ id: 1, id: 2 }]) { name } }"""
            ));

    [Fact]
    public void And_its_value_is_not_null() => Assert.Equal(
        [
            "Field \"By.id\" must be non-null. (1:12)",
        ],
        Zoo.Validate("{ find(by: { id: null }) { name } }"));

    [Fact]
    public void Default_values_of_variables_are_checked() =>
        Assert.Equal(
            [
                "Int cannot represent non-integer value: \"x\" (1:17)",
                "Field \"Filter.weight\" of required type \"Range!\" was not provided. (1:35)",
                "Expected value of type \"Noise!\", found null. (1:72)",
            ],
            Zoo.Validate(
                """query($a: Int = "x", $b: Filter = { limit: 1 }, $c: [Noise!]! = [BARK, null]) { day(count: $a) animals(filter: """
                    + """$b) { name } keeper { animals(of: $c) { name } } }"""
            ));

    [Fact]
    public void Arguments_of_directives_are_checked() => Assert.Equal(
        [
            "Boolean cannot represent a non boolean value: 1 (1:17)",
            "Expected value of type \"Int!\", found null. (1:34)",
        ],
        Zoo.Validate("{ day @skip(if: 1) @shout(times: null) }"));
}
