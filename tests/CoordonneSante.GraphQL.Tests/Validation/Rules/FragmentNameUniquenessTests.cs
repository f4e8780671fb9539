namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessTests
{
    [Fact]
    public void Two_fragments_of_one_name_are_told_with_both_places() => Assert.Equal(
        [
            "There can be only one fragment named \"A\". (2:10) (3:10)",
        ],
        Zoo.Validate(
            """
            { ...A }
            fragment A on Query { dog { name } }
            fragment A on Query { dog { legs } }
            """));
}
