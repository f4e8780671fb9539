using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Lists;

public sealed class ListStreamTests
{
    private const int Chunk = 256 * 1024;

    [Fact]
    public async Task A_long_list_comes_whole_in_chunks_that_take_little_memory()
    {
        var (chunks, errors) = await ReadAsync(Atlas.ExecutorOf(new ExecutorOptions()), "{ many { code name } }");
        var lines = string.Concat(chunks).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Empty(errors);
        Assert.Equal(40_000, lines.Length);
        Assert.Equal("{\"code\":\"20001\",\"name\":\"L'Ici, \\\"là\\\"\"}", lines[0]);
        Assert.StartsWith("{\"code\":\"60000\"", lines[^1], StringComparison.Ordinal);
        Assert.InRange(chunks.Count, 2, 20);
        Assert.All(chunks, chunk => Assert.InRange(Encoding.UTF8.GetByteCount(chunk), 1, Chunk + 100));
    }

    [Theory]
    [InlineData("{ many { code failing } }")]
    [InlineData("{ many(breaks: true) { code } }")]
    public async Task A_row_that_fails_after_the_first_chunk_breaks_the_stream(string query)
    {
        var (chunks, errors) = await ReadAsync(Atlas.ExecutorOf(new ExecutorOptions()), query);

        Assert.NotEmpty(chunks);
        Assert.Equal("INTERNAL_ERROR", Assert.Single(errors).Code);
    }

    [Fact]
    public async Task The_budget_of_objects_is_that_of_a_row_since_rows_do_not_stay_in_memory()
    {
        var executor = Atlas.ExecutorOf(new ExecutorOptions { MaxObjects = 3 });

        Assert.Empty((await ReadAsync(executor, "{ many { code centre { source } } }")).Errors);
        Assert.Equal("LIMIT_EXCEEDED", await CodeOfAsync(executor, "{ places { nodes { a: town { code } b: town { code } c: town { "
            + "code } d: town { code } e: town { code } f: town { code } } } }"));
    }

    [Fact]
    public async Task The_time_that_the_reader_takes_is_not_counted_but_the_time_of_the_rows_is()
    {
        var timeout = TimeSpan.FromMilliseconds(500);
        var patient = Atlas.ExecutorOf(new ExecutorOptions { Timeout = timeout });
        var hasty = Atlas.ExecutorOf(new ExecutorOptions { Timeout = TimeSpan.FromMilliseconds(-1_000) });

        Assert.Empty((await ReadAsync(patient, "{ many { code name } }", pause: timeout * 1.2)).Errors);
        Assert.Equal("LIMIT_EXCEEDED", await CodeOfAsync(hasty, "{ many { code name } }"));
    }

    private static async Task<(List<string> Chunks, IReadOnlyList<GraphQLError> Errors)> ReadAsync(
        ListExecutor executor, string query, TimeSpan pause = default)
    {
        using var buffer = new ResponseBuffer();
        var response = await executor.ExecuteAsync(Atlas.RequestOf(query), ListFormat.NdJson, buffer);
        using var rest = response.Rest;
        Assert.NotNull(rest);
        var chunks = new List<string> { Encoding.UTF8.GetString(buffer.WrittenSpan) };
        await Task.Delay(pause);
        while (!rest.IsEnded)
        {
            buffer.Clear();
            if (!rest.TryWriteChunk(buffer))
            {
                break;
            }

            chunks.Add(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        return (chunks, rest.Errors);
    }

    private static async Task<string?> CodeOfAsync(ListExecutor executor, string query)
    {
        using var buffer = new ResponseBuffer();
        await executor.ExecuteAsync(Atlas.RequestOf(query), ListFormat.NdJson, buffer);
        using var json = System.Text.Json.JsonDocument.Parse(buffer.WrittenMemory);
        return json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
