namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    [Fact]
    public void One_anonymous_operation_may_stand_with_fragments() =>
        Assert.Empty(Zoo.Validate("{ ...A } fragment A on Query { dog { name } }"));

    [Fact]
    public void An_anonymous_operation_may_not_stand_with_another() => Assert.Equal(
        [
            "This anonymous operation must be the only defined operation. (1:1)",
        ],
        Zoo.Validate(
            """
            { dog { name } }
            query B { cat { name } }
            """));
}
