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
            """{"errors":[{"message":"Too many long answers are under way.","extensions":"""
                + """{"code":"SERVER_BUSY","hint":"Ask again later, for fewer items, or in CSV or NDJSON, which are sent as they are """
                + """read."}}],"data":null}""",
            Encoding.UTF8.GetString(second.WrittenSpan));

        first.Dispose();
        second.Clear();
        Assert.Equal(ResponseKind.Executed, await AskAsync(second, count: 100_000));
        second.Dispose();
        Assert.Equal(0, memory.InUse);
    }

    [Fact]
    public async Task What_an_answer_gives_back_serves_the_next_and_counts_until_it_is_let_go()
    {
        var memory = new ResponseMemory(8 * 1024 * 1024);
        for (var i = 0; i < 3; i++)
        {
            using var buffer = new ResponseBuffer(memory);
            Assert.Equal(ResponseKind.Executed, await AskAsync(buffer, count: 100_000));
        }

        var taken = memory.Taken;
        Assert.InRange(memory.LetGo(), 4 * 1024 * 1024, 8 * 1024 * 1024);
        Assert.Equal((0, taken), (memory.LetGo(), memory.Taken));
    }

    [Fact]
    public async Task Answers_of_many_sizes_keep_no_more_than_the_limit()
    {
        var memory = new ResponseMemory(8 * 1024 * 1024);
        foreach (var count in (int[])[200_000, 40_000, 100_000, 60_000, 200_000])
        {
            using var buffer = new ResponseBuffer(memory);
            await AskAsync(buffer, count);
        }

        Assert.InRange(memory.LetGo(), 0, 8 * 1024 * 1024);
        Assert.Equal(0, memory.InUse);
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
