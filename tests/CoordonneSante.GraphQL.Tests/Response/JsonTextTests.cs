using System.Text;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Response;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("plain é", "plain é")]
    [InlineData(@"a\n\""\u00e9\uD83D\uDE00", "a\n\"é😀")]
    public void Escapes_are_resolved(string escaped, string expected)
    {
        Assert.True(JsonText.TryUnescape(Encoding.UTF8.GetBytes(escaped), out var text));

        Assert.Equal(expected, Encoding.UTF8.GetString(text));
    }

    [Theory]
    [InlineData(@"\uD83D")]
    [InlineData(@"a\uDE00b")]
    [InlineData(@"\uDE00\uD83D")]
    public void Half_of_a_surrogate_pair_is_no_text(string escaped)
    {
        Assert.False(JsonText.TryUnescape(Encoding.UTF8.GetBytes(escaped), out _));
        Assert.False(JsonText.IsUnicode(Encoding.UTF8.GetBytes($$"""{"a":["{{escaped}}"]}""")));
        Assert.False(JsonText.IsUnicode(Encoding.UTF8.GetBytes($$"""{"{{escaped}}":1}""")));
    }

    [Fact]
    public void A_value_with_whole_pairs_is_Unicode() => Assert.True(JsonText.IsUnicode(@"{""\uD83D\uDE00"":[""\u00e9"",null,1]}"u8));
}
