using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Api.Versions;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;

namespace CoordonneSante.Api.Tests.Versions;

/// <summary>What many requests for kept versions take of memory and time.</summary>
public sealed class KeptSnapshotsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SemaphoreSlim _turns = new(0);
    private readonly Lock _lock = new();
    private readonly List<string> _read = [];
    private readonly AnnuaireSnapshot _snapshot;
    private readonly VersionAnnuaire _version;
    private readonly KeptSnapshots _snapshots;
    private int _reading;
    private int _mostReading;

    public KeptSnapshotsTests()
    {
        var file = new FileInfo(_folder.PathOf("annuaire.db"));
        new Publisher(file).Publish(SmallDirectory.Content());
        _snapshot = AnnuaireLoader.Load(file.FullName);
        _version = VersionReader.Read(file.FullName);
        _snapshots = new KeptSnapshots(Read);
    }

    public void Dispose()
    {
        _turns.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Versions_asked_at_once_are_read_one_after_the_other_each_once()
    {
        var uses = new[] { "a", "b", "c", "a", "b", "c" }.Select(name => UseAsync(name)).ToList();
        _turns.Release(100);
        foreach (var use in await Task.WhenAll(uses))
        {
            use!.Dispose();
        }

        Assert.Equal((1, "a b c"), (_mostReading, string.Join(' ', _read)));
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_given_up_or_never_begun()
    {
        using var leaves = new CancellationTokenSource();
        var given = UseAsync("a", leaves.Token);
        var behind = UseAsync("b", leaves.Token);
        var waiting = UseAsync("c");
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => behind);
        _turns.Release(100);
        (await waiting)!.Dispose();

        Assert.Equal("c", string.Join(' ', _read));
    }

    [Fact]
    public async Task One_that_leaves_takes_nothing_from_those_who_wait_for_the_same_version()
    {
        using var leaves = new CancellationTokenSource();
        var leaving = UseAsync("a", leaves.Token);
        var staying = UseAsync("a");
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        _turns.Release(100);
        using var use = await staying;

        Assert.Same(_snapshot, use!.Annuaire);
    }

    [Fact]
    public async Task No_more_versions_are_in_use_than_may_be_and_one_given_back_makes_room()
    {
        _turns.Release(100);
        var uses = new List<SnapshotUse>();
        for (var i = 0; i < KeptSnapshots.MostInUse; i++)
        {
            uses.Add((await UseAsync($"{i}"))!);
        }

        Assert.Null(await UseAsync("more"));
        Assert.False(_snapshots.HasRoom);
        using var again = await UseAsync("0");
        Assert.NotNull(again);

        uses[1].Dispose();
        Assert.True(_snapshots.HasRoom);
        using var more = await UseAsync("more");
        Assert.NotNull(more);
        uses.ForEach(use => use.Dispose());
    }

    [Fact]
    public async Task One_that_is_on_its_way_costs_nothing_more_to_ask_until_nobody_waits_for_it()
    {
        using var leaves = new CancellationTokenSource();
        var leaving = UseAsync("a", leaves.Token);
        var isHeld = _snapshots.Holds(Named("a"));
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);

        Assert.Equal((true, false), (isHeld, _snapshots.Holds(Named("a"))));
    }

    [Fact]
    public async Task The_last_one_read_does_not_stay_when_it_is_forgotten()
    {
        var read = new Dictionary<string, WeakReference>();
        var snapshots = new KeptSnapshots((name, _) =>
        {
            var snapshot = AnnuaireLoader.Load(_folder.PathOf("annuaire.db"));
            read.Add(name, new WeakReference(snapshot));
            return snapshot;
        });
        await ForgetTheThirdAsync(snapshots);
        for (var i = 0; i < 100 && read["c"].IsAlive; i++)
        {
            await Task.Delay(10); // what read it ends on its own thread
            GC.Collect();
        }

        Assert.Equal((true, true, false), (read["a"].IsAlive, read["b"].IsAlive, read["c"].IsAlive));
        Assert.True(snapshots.Holds(Named("a")));
    }

    [Fact]
    public async Task The_last_two_stay_in_memory()
    {
        _turns.Release(100);
        foreach (var name in (string[])["a", "b", "c", "b", "c", "a"])
        {
            (await UseAsync(name))!.Dispose();
        }

        Assert.Equal("a b c a", string.Join(' ', _read));
        Assert.Equal((true, false, true), (_snapshots.Holds(Named("a")), _snapshots.Holds(Named("b")), _snapshots.Holds(Named("c"))));
    }

    [Fact]
    public async Task One_that_could_not_be_read_is_tried_again()
    {
        _turns.Release(100);
        var first = true;
        var snapshots = new KeptSnapshots((_, _) =>
        {
            (var isFirst, first) = (first, false);
            return isFirst ? throw new IOException("once") : _snapshot;
        });
        await Assert.ThrowsAsync<IOException>(() => snapshots.TryUseAsync(Named("a"), CancellationToken.None));
        using var use = await snapshots.TryUseAsync(Named("a"), CancellationToken.None);

        Assert.NotNull(use);
    }

    private Task<SnapshotUse?> UseAsync(string name, CancellationToken cancellation = default) =>
        _snapshots.TryUseAsync(Named(name), cancellation);

    /// <summary>Gives back the third of three in use first: it is the one that goes.</summary>
    private async Task ForgetTheThirdAsync(KeptSnapshots snapshots)
    {
        var uses = new List<SnapshotUse?>();
        foreach (var name in (string[])["a", "b", "c"])
        {
            uses.Add(await snapshots.TryUseAsync(Named(name), CancellationToken.None));
        }

        uses.Reverse();
        uses.ForEach(use => use?.Dispose());
    }

    private KeptVersion Named(string name) => new(name, default, _version);

    private AnnuaireSnapshot Read(string name, CancellationToken nobodyWaits)
    {
        lock (_lock)
        {
            _mostReading = Math.Max(_mostReading, ++_reading);
        }

        try
        {
            _turns.Wait(nobodyWaits);
            nobodyWaits.ThrowIfCancellationRequested(); // it may have been woken by both
            lock (_lock)
            {
                _read.Add(name);
            }

            return _snapshot;
        }
        finally
        {
            lock (_lock)
            {
                _reading--;
            }
        }
    }
}
