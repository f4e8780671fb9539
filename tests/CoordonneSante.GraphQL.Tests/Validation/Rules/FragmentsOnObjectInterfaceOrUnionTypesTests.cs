namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnObjectInterfaceOrUnionTypesTests
{
    [Fact]
    public void Objects_interfaces_and_unions_can_be_type_conditions() =>
        Assert.Empty(
            Zoo.Validate("{ animal(id: 1) { ... on Dog { legs } ... on Pet { owner } ... on Sleeper { __typename } ... { name } } }"));

    [Fact]
    public void Leaf_and_input_types_cannot() => Assert.Equal(
        [
            "Fragment cannot condition on non composite type \"Noise\". (1:26)",
            "Fragment \"A\" cannot condition on non composite type \"Filter\". (1:64)",
        ],
        Zoo.Validate("{ animal(id: 1) { ... on Noise { name } ...A } } fragment A on Filter { name }"));
}
