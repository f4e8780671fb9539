using System.Text.RegularExpressions;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.GraphQL.Tests.Translation;

public sealed class MessageTemplateTests
{
    /// <summary>Few letters, so that what is looked for stands in what varies too.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_varies_is_what_the_shortest_match_of_a_pattern_gives(int seed)
    {
        var random = new Random(seed);
        var matches = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Text(3)).ToArray();
            var message = random.Next(2) == 0 ? Text(9) : string.Join(Text(3), parts);
            var translation = string.Join('|', Enumerable.Range(0, parts.Length - 1).Select(blank => $"{{{blank}}}"));
            var match = Regex.Match(message, $@"\A{string.Join("(.*?)", parts)}\z");
            var expected = match.Success ? string.Join('|', match.Groups.Values.Skip(1).Select(group => group.Value)) : null;

            Assert.Equal(expected, new MessageTemplate(string.Join("{}", parts), translation).Translate(message, reason => reason));
            matches += match.Success ? 1 : 0;
        }

        Assert.InRange(matches, 5_000, 18_000);

        string Text(int longest) => string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => (char)('a' + random.Next(2))));
    }

    [Fact]
    public void The_reason_that_a_message_ends_with_is_translated_too() => Assert.Equal(
        "Raison : PARCE QUE",
        new MessageTemplate("Because: {}.", "Raison : {0}", true).Translate("Because: parce que.", reason => reason.ToUpperInvariant()));
}
