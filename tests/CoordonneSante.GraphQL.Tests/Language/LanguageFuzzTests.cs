using System.Text;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>Random input, the same at every run. <c>GRAPHQL_FUZZ_CASES</c> sets how many of each kind; a million takes minutes.</summary>
public sealed class LanguageFuzzTests
{
    private static readonly int _cases = int.TryParse(
        Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_CASES"), out var cases) ? cases : 25_000;

    private static readonly byte[][] _fragments =
    [
        .. new[]
        {
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "...",
            "on",
            "\"",
            "\"\"\"",
            "\\",
            "\\u",
            "\\u{",
            "\\\"\"\"",
            "\n",
            "\r",
            "#",
            "-",
            "0",
            ".5",
            "1e",
            "null",
            "true",
            "extend",
            "type",
            "input",
            "directive",
            "repeatable",
            "fragment",
            "query",
            "schema",
            "$",
            "@",
            "!",
            "&",
            "|",
            "=",
            ":",
            ",",
            "'",
            "é",
            "😀",
            "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Documents_of_the_grammar_parse_and_print_to_the_same_tree()
    {
        var documents = new RandomDocument(new Random(1));
        for (var i = 0; i < _cases; i++)
        {
            var text = documents.Next();
            AssertRoundTrip(Parser.Parse(new Source(text)), text);
        }
    }

    [Fact]
    public void Mutated_documents_are_parsed_or_refused_with_a_place()
    {
        var random = new Random(2);
        var documents = new RandomDocument(random);
        for (var i = 0; i < _cases; i++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(documents.Next()), random);
            if (ParsedOrRefused(body) is { } document)
            {
                AssertRoundTrip(document, Convert.ToBase64String(body));
            }
        }
    }

    [Fact]
    public void Random_bytes_are_parsed_or_refused_with_a_place()
    {
        var random = new Random(3);
        for (var i = 0; i < _cases; i++)
        {
            var body = new byte[random.Next(40)];
            random.NextBytes(body);
            ParsedOrRefused(body);
        }
    }

    [Fact]
    public void Random_tokens_are_parsed_or_refused_with_a_place()
    {
        var random = new Random(4);
        for (var i = 0; i < _cases; i++)
        {
            byte[] body = [.. Enumerable.Range(0, random.Next(20)).SelectMany(_ => _fragments[random.Next(_fragments.Length)])];
            if (ParsedOrRefused(body) is { } document)
            {
                AssertRoundTrip(document, Convert.ToBase64String(body));
            }
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
