using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Tests.Conformance.Serving;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>The requests of the corpus as JSON bodies, each spoilt in one of several ways.</summary>
internal sealed class SpoiltBodies(Random random)
{
    private static readonly JsonElement[] s_requests =
    [
        .. new[] { "validation", "execution", "coercion" }
            .SelectMany(chapter => Corpus.CasesOf(chapter).Values)
            .Where(request => request.GetProperty("schema").GetString() != "operations"),
    ];

    private static readonly string[] s_strays =
    [
        "{", "}", "(", ")", "[", "]", "...", "on ", "\"", "\"\"\"", "\\", "$v", "@skip(if: true)", "!", ":", " 1 ", "-", "1e999",
        " null ", "{a: 1}", "é", "😀", "\n", "#", "__typename ", "name ", "... { ", "query ", "fragment F0 on Query ", "\uFEFF", "\u0000",
    ];

    private static readonly string[] s_values =
    [
        "null", "0", "-1.5", "1e400", "\"\"", "\"\\uD800\"", "[]", "{}", "[null]", "{\"name\":\"a\"}", "true", "[[[1]]]",
    ];

    public ServedRequest Next()
    {
        var request = Pick(s_requests);
        var schema = request.GetProperty("schema").GetString() ?? "";
        var document = request.GetProperty("document").GetString() ?? "";
        var variables = request.TryGetProperty("variables", out var given) ? given.GetRawText() : "{}";
        return new ServedRequest(schema, random.Next(8) switch
        {
            0 => Spoil(BodyOf(document, variables)),
            1 => RandomBytes(),
            2 => BodyOf(document, Encoding.UTF8.GetString(Spoil(Encoding.UTF8.GetBytes(variables)))),
            3 => BodyOf(document, $"{{\"v\":{Pick(s_values)},\"v0\":{Pick(s_values)},\"a\":{Pick(s_values)}}}"),
            4 => BodyOf(Splice(document, Pick(s_requests).GetProperty("document").GetString() ?? ""), variables),
            5 => BodyOf(document, variables),
            _ => BodyOf(Stray(document), variables),
        });
    }

    private static byte[] BodyOf(string document, string variables) =>
        Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(document)},\"variables\":{variables}}}");

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    /// <summary>Puts one or two tokens where they do not belong, or takes some characters away.</summary>
    private string Stray(string document)
    {
        for (var slips = random.Next(1, 3); slips > 0; slips--)
        {
            var at = random.Next(document.Length + 1);
            document = random.Next(3) == 0
                ? document.Remove(at, Math.Min(random.Next(4), document.Length - at))
                : document.Insert(at, Pick(s_strays));
        }

        return document;
    }

    private string Splice(string first, string second) => first[..random.Next(first.Length + 1)] + second[random.Next(second.Length + 1)..];

    private byte[] Spoil(byte[] body)
    {
        var spoilt = body.ToList();
        for (var slips = random.Next(1, 4); slips > 0 && spoilt.Count > 0; slips--)
        {
            var at = random.Next(spoilt.Count);
            switch (random.Next(3))
            {
                case 0:
                    spoilt.RemoveAt(at);
                    break;
                case 1:
                    spoilt[at] = (byte)random.Next(256);
                    break;
                default:
                    spoilt.InsertRange(at, spoilt.Slice(at, Math.Min(random.Next(20), spoilt.Count - at)));
                    break;
            }
        }

        return [.. spoilt];
    }

    private byte[] RandomBytes()
    {
        var bytes = new byte[random.Next(60)];
        random.NextBytes(bytes);
        return bytes;
    }
}
