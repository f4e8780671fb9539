using System.Text.Json;
using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Texts have the reference's tree, every node at the same place, or the reference's syntax error.</summary>
public sealed class ParsingConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "lexing", MemberType = typeof(Corpus))]
    public void Text_is_read_token_by_token_as_the_reference_does(string name) => AssertParsedAlike("lexing", name);

    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "parsing", MemberType = typeof(Corpus))]
    public void Text_is_parsed_as_the_reference_does(string name) => AssertParsedAlike("parsing", name);

    private static void AssertParsedAlike(string chapter, string name)
    {
        var recorded = Corpus.Case(chapter, name);
        var reference = recorded.TryGetProperty("tree", out var tree)
            ? Outcome.Accepted(tree.GetString() ?? "")
            : Outcome.Refused([recorded.GetProperty("error")]);
        Outcome.AssertConforms(chapter, name, reference, Parse(recorded));
    }

    private static Outcome Parse(JsonElement recorded)
    {
        try
        {
            return Outcome.Accepted(AstOutline.Of(Goal.Parse(recorded)));
        }
        catch (GraphQLSyntaxException exception)
        {
            return Outcome.Refused([new GraphQLError(exception)]);
        }
    }
}
