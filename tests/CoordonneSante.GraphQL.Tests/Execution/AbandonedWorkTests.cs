using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Execution;

/// <summary>What an asynchronous field still does when its request has ended without it.</summary>
public sealed class AbandonedWorkTests
{
    [Fact]
    public async Task Work_is_told_to_end_when_its_request_has_taken_all_its_time()
    {
        var watch = new Watch();
        using var buffer = new ResponseBuffer();
        await Executor(TimeSpan.FromMilliseconds(50)).ExecuteAsync(RequestOf(watch), buffer, CancellationToken.None);

        Assert.True(watch.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task Work_is_told_to_end_when_its_caller_leaves()
    {
        var watch = new Watch();
        using var buffer = new ResponseBuffer();
        using var caller = new CancellationTokenSource();
        var answer = Executor(TimeSpan.FromMinutes(1)).ExecuteAsync(RequestOf(watch), buffer, caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await answer);

        Assert.True(watch.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task What_follows_an_asynchronous_field_is_done_where_its_caller_chooses()
    {
        var watch = new Watch();
        using var buffer = new ResponseBuffer();
        var context = new CountingContext();
        SynchronizationContext.SetSynchronizationContext(context);
        ValueTask<ResponseKind> answer;
        try
        {
            answer = Executor(TimeSpan.FromMinutes(1)).ExecuteAsync(RequestOf(watch, "{ later }"), buffer, CancellationToken.None);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }

        watch.Later.SetResult();
        await answer;
        Assert.InRange(context.Posts, 1, 10);
    }

    private static GraphQLExecutor Executor(TimeSpan timeout) => new(
        SchemaBinder.Bind("type Query { never: Int later: Int }", binder => binder.Root(typeof(Root)).Service<Watch>()),
        new ExecutorOptions { Timeout = timeout });

    private static GraphQLRequest RequestOf(Watch watch, string document = "{ never }") => new()
    {
        Document = System.Text.Encoding.UTF8.GetBytes(document),
        Services = watch,
    };

    internal sealed class Watch : IServiceProvider
    {
        public CancellationToken Token { get; set; }

        /// <summary>What the field waits for: it must not be there yet when its caller waits for it.</summary>
        public TaskCompletionSource Later { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public object? GetService(Type serviceType) => this;
    }

    internal static class Root
    {
        public static async Task<int?> Never(Watch watch, CancellationToken cancellation)
        {
            watch.Token = cancellation;
            await new TaskCompletionSource().Task;
            return null;
        }

        public static async Task<int?> Later(Watch watch)
        {
            await watch.Later.Task.ConfigureAwait(false);
            return 1;
        }
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => _posts;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }
}
