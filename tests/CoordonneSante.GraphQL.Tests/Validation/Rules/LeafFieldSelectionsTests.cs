namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsTests
{
    [Fact]
    public void A_leaf_field_has_no_subfields() => Assert.Equal(
        [
            "Field \"legs\" must not have a selection since type \"Int!\" has no subfields. (1:14)",
            "Field \"tricks\" must not have a selection since type \"[String!]!\" has no subfields. (1:31)",
        ],
        Zoo.Validate("{ dog { legs { count } tricks { name } } }"));

    [Fact]
    public void An_object_field_needs_subfields() => Assert.Equal(
        [
            "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"? (1:3)",
            "Field \"keeper\" of type \"Keeper\" must have a selection of subfields. Did you mean \"keeper { ... }\"? (1:22)",
        ],
        Zoo.Validate("{ dog animals { name friends: keeper } }"));
}
