using CoordonneSante.Annuaire.Caching;

namespace CoordonneSante.Annuaire.Tests.Caching;

public sealed class RecentlyUsedTests
{
    private readonly List<int> _made = [];

    [Fact]
    public void A_result_is_made_once_until_it_is_the_longest_unused()
    {
        var results = new RecentlyUsed<int, string>(2);
        foreach (var key in (ReadOnlySpan<int>)[1, 2, 1, 3, 1, 2])
        {
            Assert.Equal($"n° {key}", results.Get(key, Make));
        }

        Assert.Equal([1, 2, 3, 2], _made);
    }

    [Fact]
    public async Task A_result_asked_for_by_many_at_once_is_made_once()
    {
        var results = new RecentlyUsed<int, string>(2);
        using var started = new ManualResetEventSlim();
        var asked = Enumerable.Range(0, 8).Select(_ => Task.Run(() => results.Get(1, key =>
        {
            started.Wait();
            return Make(key);
        }))).ToList();
        started.Set();

        Assert.All(await Task.WhenAll(asked), result => Assert.Equal("n° 1", result));
        Assert.Equal([1], _made);
    }

    [Fact]
    public void Heavy_results_drive_out_as_many_as_they_weigh()
    {
        var results = new RecentlyUsed<int, string>(17, result => result.Length);
        foreach (var key in (ReadOnlySpan<int>)[1, 2, 3, 1, 100_000_000, 1, 3, 2])
        {
            results.Get(key, Make);
        }

        // "n° 1" weighs 4 and "n° 100000000" 12: one of the three fits beside it, the last used.
        Assert.Equal([1, 2, 3, 100_000_000, 3, 2], _made);
    }

    [Fact]
    public void What_weighs_more_than_all_may_is_given_and_not_kept()
    {
        var results = new RecentlyUsed<int, string>(3, result => result.Length);

        Assert.Equal(["n° 1", "n° 1"], [results.Get(1, Make), results.Get(1, Make)]);
        Assert.Equal([1, 1], _made);
    }

    [Fact]
    public void A_failure_is_not_kept()
    {
        var results = new RecentlyUsed<int, string>(2);

        Assert.Throws<InvalidOperationException>(() => results.Get(1, _ => throw new InvalidOperationException("A bug.")));
        Assert.Equal("n° 1", results.Get(1, Make));
    }

    [Fact]
    public void Who_waits_for_a_result_that_another_gives_up_making_makes_it()
    {
        var results = new RecentlyUsed<int, string>(2);
        using var started = new ManualResetEventSlim();
        using var leaves = new ManualResetEventSlim();
        var first = Task.Run(() => results.Get(1, _ =>
        {
            started.Set();
            leaves.Wait();
            throw new OperationCanceledException("Its client left.");
        }));
        started.Wait();
        string? found = null;
        var second = new Thread(() => found = results.Get(1, Make));
        second.Start();
        SpinWait.SpinUntil(() => second.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
        leaves.Set();
        second.Join();

        Assert.Equal("n° 1", found);
        Assert.Equal("Its client left.", Assert.IsType<OperationCanceledException>(
            Assert.Throws<AggregateException>(() => first.Wait()).InnerException).Message);
    }

    private string Make(int key)
    {
        _made.Add(key);
        return $"n° {key}";
    }
}
