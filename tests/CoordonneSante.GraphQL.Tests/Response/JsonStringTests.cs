using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Response;

public class JsonStringTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("L'Haÿ-les-Roses", "\"L'Haÿ-les-Roses\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\b\f\n\r\t\u0001\u001f", "\"\\b\\f\\n\\r\\t\\u0001\\u001f\"")]
    [InlineData("😀", "\"😀\"")]
    public void Only_quotes_backslashes_and_controls_are_escaped(string value, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(JsonString.Encode(value)));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("\"x\ufffdy\"", Encoding.UTF8.GetString(JsonString.Encode("x\ud83dy")));

    [Fact]
    public void Every_well_formed_string_reads_back_as_itself()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => char.ConvertFromUtf32(random.Next(3) switch
            {
                0 => random.Next(0x80),
                1 => random.Next(0x80, 0xD800),
                _ => random.Next(0xE000, 0x110000),
            })));
            Assert.Equal(value, JsonSerializer.Deserialize<string>(JsonString.Encode(value)));
        }
    }
}
