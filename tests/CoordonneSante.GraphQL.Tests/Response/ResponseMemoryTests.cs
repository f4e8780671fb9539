using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Tests.Execution;

namespace CoordonneSante.GraphQL.Tests.Response;

public sealed class ResponseMemoryTests
{
    private static readonly GraphQLExecutor Executor = new(Menagerie.Build());

    [Fact]
    public async Task Long_answers_share_what_memory_there_is_and_give_it_back()
    {
        var memory = new ResponseMemory(8 * 1024 * 1024);
        var first = new ResponseBuffer(memory);
        using var second = new ResponseBuffer(memory);

        Assert.Equal(ResponseKind.Executed, await AskAsync(first, count: 100_000));
        Assert.InRange(memory.InUse, first.Length, 8 * 1024 * 1024);
        Assert.Equal(ResponseKind.TurnedAway, await AskAsync(second, count: 100_000));
        Assert.Equal(
            """{"errors":[{"message":"Too many long answers are under way.","extensions":{"code":"SERVER_BUSY","hint":"Ask again later, for fewer items, or in CSV or NDJSON, which are sent as they are read."}}],"data":null}""",
            Encoding.UTF8.GetString(second.WrittenSpan));

        first.Dispose();
        second.Clear();
        Assert.Equal(ResponseKind.Executed, await AskAsync(second, count: 100_000));
        second.Dispose();
        Assert.Equal(0, memory.InUse);
        Assert.True(memory.TakeReleased());
        Assert.False(memory.TakeReleased());
    }

    [Fact]
    public async Task Short_answers_count_for_nothing()
    {
        var memory = new ResponseMemory(0);
        using var buffer = new ResponseBuffer(memory);

        Assert.Equal(ResponseKind.Executed, await AskAsync(buffer, count: 10_000));
        Assert.Equal(0, memory.InUse);
    }

    private static ValueTask<ResponseKind> AskAsync(ResponseBuffer buffer, int count) =>
        Executor.ExecuteAsync(
            new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes($"{{ points(count: {count}) {{ x y }} }}"),
                Services = new Menagerie.Services(),
            },
            buffer);
}
