using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Tests.Execution;

public class OperationCacheTests
{
    [Fact]
    public void A_document_in_use_survives_any_number_of_others()
    {
        var cache = new OperationCache(capacity: 10, maxBytes: long.MaxValue);
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
        var cache = new OperationCache(capacity: 10, maxBytes: long.MaxValue);
        for (var i = 0; i < 100; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"{i}"), Prepare("{ float }"));
        }

        Assert.InRange(Enumerable.Range(0, 100).Count(i => cache.TryGet(Encoding.UTF8.GetBytes($"{i}"), out _)), 1, 12);
    }

    [Fact]
    public void A_long_document_is_worth_keeping_once_it_is_asked_for_again()
    {
        var cache = new OperationCache(capacity: 10, maxBytes: long.MaxValue);

        Assert.False(cache.IsAskedAgain("{ float }"u8));
        Assert.False(cache.IsAskedAgain("{ maybe }"u8));
        Assert.True(cache.IsAskedAgain("{ float }"u8));
    }

    [Fact]
    public void Memory_is_bounded_before_the_number_of_documents_is()
    {
        var document = Prepare("{ float }");
        var cache = new OperationCache(capacity: 1_000, maxBytes: document.Weight * 10);
        for (var i = 0; i < 100; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"{i}"), Prepare("{ float }"));
        }

        Assert.InRange(Enumerable.Range(0, 100).Count(i => cache.TryGet(Encoding.UTF8.GetBytes($"{i}"), out _)), 1, 12);
    }

    [Fact]
    public void What_requests_compile_later_counts_too()
    {
        var cache = new OperationCache(capacity: 1_000, maxBytes: 100_000);
        var grows = Prepare("query($a: Boolean!, $b: Boolean!) { float @include(if: $a) maybe @include(if: $b) }");
        cache.Add("grows"u8.ToArray(), grows);
        var before = grows.Weight;
        Assert.True(grows.TryGetOperation(null, out var operation, out _));
        operation.FormFor(new(operation.Variables, [true, true], new InputWeight[2]), isCompleteList: false, out _);
        Assert.True(grows.Weight > before);
        cache.Charge(100_000);
        cache.Charge(100_000);
        Assert.False(cache.TryGet("grows"u8, out _));
    }

    [Fact]
    public async Task The_same_bytes_inside_and_outside_a_json_string_are_two_documents()
    {
        var executor = new GraphQLExecutor(Menagerie.Build());
        var document = "query A { float } # \\nquery B { maybe }"u8.ToArray();
        Assert.Equal("""{"data":{"float":0.1}}""", await Ask(isJsonEscaped: false));
        Assert.Equal(
            """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":"""
                + """{"code":"OPERATION_UNRESOLVED"}}]}""",
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
        Assert.True(
            PreparedDocument.TryPrepare(Menagerie.Build(), new ExecutorOptions(), Encoding.UTF8.GetBytes(text), out var prepared, out _));
        return prepared;
    }
}
