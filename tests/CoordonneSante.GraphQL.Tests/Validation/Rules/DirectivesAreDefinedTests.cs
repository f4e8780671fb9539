namespace CoordonneSante.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedTests
{
    [Fact]
    public void Specified_and_declared_directives_are_known() => Assert.Empty(Zoo.Validate(
        """
        query @note(text: "q") { dog @skip(if: false) { name @shout } }
        """));

    [Fact]
    public void Others_are_not() => Assert.Equal(
        [
            "Unknown directive \"@nope\". (1:15)",
            "Unknown directive \"@nope\". (1:22)",
            "Unknown directive \"@nope\". (1:45)",
            "Unknown directive \"@nope\". (1:56)",
            "Unknown directive \"@nope\". (1:66)",
            "Unknown directive \"@nope\". (1:105)",
        ],
        Zoo.Validate(
            """
            query($a: Int @nope) @nope { day(count: $a) @nope ...A @nope ... @nope { d: day } } fragment A on Query @nope { d: day }
            """));
}
