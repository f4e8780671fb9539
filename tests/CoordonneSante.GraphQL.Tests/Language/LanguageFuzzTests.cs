using System.Text;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CsCheck;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>
/// Random input, new at every run; what fails is shrunk and told with the seed that repeats it. <c>GRAPHQL_FUZZ_CASES</c> sets how many
/// of each kind; a million takes minutes.
/// </summary>
public sealed class LanguageFuzzTests
{
    private static readonly int _cases = int.TryParse(
        Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_CASES"), out var cases) ? cases : 25_000;

    private static readonly byte[][] _fragments =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", "...", "on", "\"", "\"\"\"", "\\", "\\u", "\\u{", "\\\"\"\"", "\n", "\r", "#", "-", "0",
            ".5", "1e", "null", "true", "extend", "type", "input", "directive", "repeatable", "fragment", "query", "schema", "$",
            "@", "!", "&", "|", "=", ":", ",", "'", "é", "😀", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly Gen<string> _documents = new DocumentGen();

    private static readonly Gen<byte[]> _mutated = Gen.Select(
        _documents, Gen.Int, (text, seed) => Mutate(Encoding.UTF8.GetBytes(text), new Random(seed)));

    private static readonly Gen<byte[]> _tokens = Gen.Int[0, _fragments.Length - 1]
        .Array[0, 20]
        .Select(ranks => ranks.SelectMany(rank => _fragments[rank]).ToArray());

    [Fact]
    public void Documents_of_the_grammar_parse_and_print_to_the_same_tree() =>
        _documents.Sample(text => AssertRoundTrip(Parser.Parse(new Source(text)), text), iter: _cases);

    [Fact]
    public void Mutated_documents_are_parsed_or_refused_with_a_place() => _mutated.Sample(AssertParsedOrRefused, iter: _cases);

    [Fact]
    public void Random_bytes_are_parsed_or_refused_with_a_place() => Gen.Byte.Array[0, 40].Sample(AssertParsedOrRefused, iter: _cases);

    [Fact]
    public void Random_tokens_are_parsed_or_refused_with_a_place() => _tokens.Sample(AssertParsedOrRefused, iter: _cases);

    private static void AssertParsedOrRefused(byte[] body)
    {
        if (ParsedOrRefused(body) is { } document)
        {
            AssertRoundTrip(document, Convert.ToBase64String(body));
        }
    }

    private static DocumentNode? ParsedOrRefused(byte[] body)
    {
        var source = new Source(body);
        try
        {
            return Parser.Parse(source);
        }
        catch (GraphQLSyntaxException refusal)
        {
            var place = refusal.Location;
            Assert.InRange(place.Line, 1, body.Length + 1);
            Assert.InRange(place.Column, 1, body.Length + 1);
            Assert.StartsWith("Syntax Error: ", refusal.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private static void AssertRoundTrip(DocumentNode document, string text)
    {
        var printed = Printer.Print(document);
        var again = Parser.Parse(new Source(printed));
        if (SyntaxTreeShape.Of(document) != SyntaxTreeShape.Of(again))
        {
            Assert.Fail($"Printed otherwise than read: {text}\nprinted: {printed}");
        }
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(body.Length + 1);
            var until = Math.Min(body.Length, at + random.Next(8));
            body = random.Next(5) switch
            {
                0 => body[..at],
                1 => [.. body[..at], .. body[until..]],
                2 => [.. body[..until], .. body[at..]],
                3 => [.. body[..at], (byte)random.Next(256), .. body[at..]],
                _ => [.. body[..at], .. _fragments[random.Next(_fragments.Length)], .. body[at..]],
            };
        }

        return body;
    }
}
