namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessTests
{
    [Fact]
    public void The_same_name_may_stand_at_several_levels() =>
        Assert.Empty(Zoo.Validate("{ animals(filter: { limit: 1, weight: {}, not: { limit: 2, weight: {} } }) { name } }"));

    [Fact]
    public void Fields_of_one_name_are_told_by_pairs() => Assert.Equal(
        [
            "There can be only one input field named \"limit\". (1:33) (1:43)",
            "There can be only one input field named \"limit\". (1:33) (1:74)",
        ],
        Zoo.Validate("{ animals(filter: { weight: {}, limit: 1, limit: 2, not: { weight: {} }, limit: 3 }) { name } }"));
}
