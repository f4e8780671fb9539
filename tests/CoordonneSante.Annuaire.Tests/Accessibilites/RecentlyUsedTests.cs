using CoordonneSante.Annuaire.Accessibilites;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

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

    private string Make(int key)
    {
        _made.Add(key);
        return $"n° {key}";
    }
}
