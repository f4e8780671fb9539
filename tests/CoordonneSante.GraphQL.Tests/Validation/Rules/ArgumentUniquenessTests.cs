namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentUniquenessTests
{
    [Fact]
    public void All_arguments_of_one_name_are_told_together() => Assert.Equal(
        [
            "There can be only one argument named \"count\". (1:7) (1:27) (1:37)",
            "There can be only one argument named \"times\". (1:54) (1:64)",
        ],
        Zoo.Validate("{ day(count: 1, share: 2, count: 3, count: 4) @shout(times: 1, times: 2) }"));
}
