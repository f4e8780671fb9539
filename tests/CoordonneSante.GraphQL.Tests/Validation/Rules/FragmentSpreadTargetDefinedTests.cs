namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedTests
{
    [Fact]
    public void A_spread_names_a_fragment_of_the_document() => Assert.Equal(
        [
            "Unknown fragment \"A\". (1:12)",
            "Unknown fragment \"C\". (1:46)",
        ],
        Zoo.Validate("{ dog { ...A ...B } } fragment B on Dog { ...C name }"));
}
