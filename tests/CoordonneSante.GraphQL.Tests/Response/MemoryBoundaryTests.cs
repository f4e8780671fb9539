using System.Buffers;
using System.Text;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Tests.Execution;
using CoordonneSante.GraphQL.Tests.Lists;

namespace CoordonneSante.GraphQL.Tests.Response;

/// <summary>Whatever writes into a buffer writes the same wherever the buffer's memory ends.</summary>
public sealed class MemoryBoundaryTests
{
    private static readonly Dictionary<string, Action<ResponseBuffer>> Writers = new()
    {
        ["bytes"] = buffer => buffer.Write("abc"u8),
        ["byte"] = buffer => buffer.WriteByte((byte)'a'),
        ["no bytes"] = buffer => buffer.Write([]),
        ["bytes of the framework's extension"] = buffer => BuffersExtensions.Write(buffer, "{\"type\":"u8),
        ["memory"] = buffer =>
        {
            "abc"u8.CopyTo(buffer.GetMemory(3).Span);
            buffer.Advance(3);
        },
        ["padded texts"] = buffer =>
        {
            for (var length = 0; length < 100; length++)
            {
                buffer.Write(new PaddedText(Encoding.UTF8.GetBytes(new string('x', length))));
            }
        },
        ["shared bytes"] = buffer => buffer.WriteShared("{\"data\":1}"u8.ToArray()),
        ["strings"] = buffer =>
        {
            foreach (var text in (string[])["", "plain", "é€😀", "\"\\/", "a\n\r\t\b\f\u0001\u001fz", "\ud800", new string('€', 40)])
            {
                JsonString.Write(buffer, text);
            }
        },
        ["integers"] = buffer =>
        {
            foreach (var value in (int[])[0, -1, 10, int.MinValue, int.MaxValue])
            {
                JsonNumber.Write(buffer, value);
            }
        },
        ["numbers"] = buffer =>
        {
            foreach (
                var value in (double[])[0, -0.0, 0.1, -99_999_999.999999, 1.0 / 3, double.MaxValue, double.Epsilon, -double.MaxValue, 1e21])
            {
                JsonNumber.Write(buffer, value);
            }
        },
        ["scalars"] = buffer =>
        {
            foreach (var (_, _, writer) in BuiltInLeafWriters.All)
            {
                WriteAny(buffer, writer);
            }
        },
        ["enumerations"] = buffer =>
        {
            new EnumLeafWriter<Menagerie.Kind>(new EnumNames(typeof(Menagerie.Kind))).Write(buffer, Menagerie.Kind.SmallMammal);
            new EnumLeafWriter<DayOfWeek>(new EnumNames(typeof(DayOfWeek))).Write(buffer, DayOfWeek.Friday);
        },
        ["errors"] = buffer =>
            ErrorWriter.WriteResponse(
                buffer,
                [
                    new GraphQLError("Élu « é »", [new(1, 2), new(30, 400)], "CODE") { Path = ["a", 1, "b"], Hint = "x" },
                    new GraphQLError("b", []),
                ]),
        ["rejections"] = buffer => RequestRejection.BadRequest("Not \"this\".", "That.").Write(buffer),
        ["extensions"] = buffer =>
        {
            buffer.Write("{\"data\":{\"a\":1}}"u8);
            ExtensionsEntry.Append(buffer, json => json.WriteString("note", "é"));
        },
    };

    public static TheoryData<string> Names => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_value_is_written_the_same(string name) => NearlyFullBuffer.AssertSameAsync(Writers[name]);

    [Theory]
    [InlineData("{ animals { kind name legs friend { name } __typename } points(count: 20) { x y label } maybe float }")]
    [InlineData("{ keeper { name animals { name secret } } failing later(value: 1) laterFailing notANumber }")]
    [InlineData("{ float failingRequired }")]
    [InlineData("{ unknown }")]
    [InlineData("{ __schema { queryType { name } } }")]
    public async Task An_answer_is_written_the_same(string document)
    {
        var byField = new GraphQLExecutor(Menagerie.Build());
        var unrolled = new GraphQLExecutor(Menagerie.Build(), new ExecutorOptions { UnrollAfter = 0 });

        Assert.Equal(
            await NearlyFullBuffer.AssertSameAsync(async buffer => await byField.ExecuteAsync(Menagerie.RequestOf(document), buffer)),
            await NearlyFullBuffer.AssertSameAsync(async buffer => await unrolled.ExecuteAsync(Menagerie.RequestOf(document), buffer)));
    }

    public static TheoryData<string, string> Lists()
    {
        string[] documents =
        [
            "{ places { nodes { id code name town { code name } position { longitude latitude source } height floors open tags levels "
                + "} } }",
            "{ places { edges { cursor metres node { name outline } } } }",
            "{ places { nodes { nom: name outline towns { name } } } }",
            "{ maybe { code n: name } }",
        ];
        return
        [
            .. documents.SelectMany(
                _ => ListFormat.All.Where(format => !format.IsDescription),
                (document, format) => (document, format.Parameter)),
        ];
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_is_written_the_same(string document, string format)
    {
        var byField = Atlas.ExecutorOf(new ExecutorOptions());
        var unrolled = Atlas.ExecutorOf(new ExecutorOptions { UnrollAfter = 0 });
        var chosen = ListFormat.All.First(candidate => candidate.Parameter == format);

        Assert.Equal(
            await NearlyFullBuffer.AssertSameAsync(
                async buffer => await byField.ExecuteAsync(Atlas.RequestOf(document), chosen, buffer)),
            await NearlyFullBuffer.AssertSameAsync(
                async buffer => await unrolled.ExecuteAsync(Atlas.RequestOf(document), chosen, buffer)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void There_is_always_room_to_write(int sizeHint)
    {
        using var buffer = new ResponseBuffer();
        for (var round = 0; round < 5; round++)
        {
            buffer.Advance(buffer.GetSpan(sizeHint).Length);
            Assert.InRange(buffer.GetSpan(sizeHint).Length, Math.Max(sizeHint, 1), int.MaxValue);
            buffer.Advance(buffer.GetSpan(sizeHint).Length);
            Assert.InRange(buffer.GetMemory(sizeHint).Length, Math.Max(sizeHint, 1), int.MaxValue);
        }
    }

    private static void WriteAny(ResponseBuffer buffer, object writer)
    {
        switch (writer)
        {
            case LeafWriter<string> texts: texts.Write(buffer, "é\"1"); break;
            case LeafWriter<int> integers: integers.Write(buffer, int.MinValue); break;
            case LeafWriter<short> integers: integers.Write(buffer, short.MinValue); break;
            case LeafWriter<byte> integers: integers.Write(buffer, byte.MaxValue); break;
            case LeafWriter<long> integers: integers.Write(buffer, int.MinValue); break;
            case LeafWriter<double> numbers: numbers.Write(buffer, -1.0 / 3); break;
            case LeafWriter<float> numbers: numbers.Write(buffer, -1f / 3); break;
            case LeafWriter<bool> choices: choices.Write(buffer, false); break;
            default: throw new NotSupportedException($"Say what {writer.GetType()} is to write.");
        }
    }
}
