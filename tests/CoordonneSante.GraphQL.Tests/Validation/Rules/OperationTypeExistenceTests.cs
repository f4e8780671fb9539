namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceTests
{
    [Fact]
    public void Operations_of_a_kind_the_schema_has_may_stand() =>
        Assert.Empty(Zoo.Validate("query Q { dog { name } } subscription S { arrival { name } }"));

    [Fact]
    public void Operations_of_another_kind_may_not_and_their_fields_are_left_alone() => Assert.Equal(
        [
            "The mutation operation is not supported by the schema. (2:1)",
        ],
        Zoo.Validate("query Q { dog { name } }\nmutation M { feed(who: 1) { done } }"));
}
