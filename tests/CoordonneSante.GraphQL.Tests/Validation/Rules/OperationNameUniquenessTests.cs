namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class OperationNameUniquenessTests
{
    [Fact]
    public void Operations_of_different_names_may_stand_together() =>
        Assert.Empty(Zoo.Validate("query A { dog { name } } query B { cat { name } }"));

    [Fact]
    public void A_fragment_and_an_operation_may_share_a_name() =>
        Assert.Empty(Zoo.Validate("query A { ...A } fragment A on Query { dog { name } }"));

    [Fact]
    public void Two_operations_of_one_name_are_told_with_both_places() => Assert.Equal(
        [
            "There can be only one operation named \"A\". (1:7) (2:7)",
        ],
        Zoo.Validate(
            """
            query A { dog { name } }
            query A { cat { name } }
            """));
}
