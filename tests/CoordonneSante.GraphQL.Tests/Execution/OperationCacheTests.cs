using System.Text;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Tests.Execution;

public class OperationCacheTests
{
    [Fact]
    public void A_document_in_use_survives_any_number_of_others()
    {
        var cache = new OperationCache(capacity: 10);
        var used = Prepare("{ float }");
        cache.Add("used"u8.ToArray(), used);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"other {i}"), Prepare("{ maybe }"));
            Assert.True(cache.TryGet("used"u8, out var found));
            Assert.Same(used, found);
        }
    }

    [Fact]
    public void Documents_asked_once_are_forgotten()
    {
        var cache = new OperationCache(capacity: 10);
        for (var i = 0; i < 100; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"{i}"), Prepare("{ float }"));
        }

        Assert.InRange(Enumerable.Range(0, 100).Count(i => cache.TryGet(Encoding.UTF8.GetBytes($"{i}"), out _)), 1, 12);
    }

    [Fact]
    public async Task The_same_bytes_inside_and_outside_a_json_string_are_two_documents()
    {
        var executor = new GraphQLExecutor(Menagerie.Build());
        var document = "query A { float } # \\nquery B { maybe }"u8.ToArray();
        Assert.Equal("""{"data":{"float":0.1}}""", await Ask(isJsonEscaped: false));
        Assert.Equal(
            """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"OPERATION_UNRESOLVED"}}]}""",
            await Ask(isJsonEscaped: true));

        async Task<string> Ask(bool isJsonEscaped)
        {
            using var buffer = new CoordonneSante.GraphQL.Response.ResponseBuffer();
            await executor.ExecuteAsync(new GraphQLRequest { Document = document, IsJsonEscaped = isJsonEscaped }, buffer);
            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
    }

    private static PreparedDocument Prepare(string text)
    {
        Assert.True(PreparedDocument.TryPrepare(Menagerie.Build(), new ExecutorOptions(), Encoding.UTF8.GetBytes(text), out var prepared, out _));
        return prepared;
    }
}
