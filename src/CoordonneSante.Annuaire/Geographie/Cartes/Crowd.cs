using System.Runtime.InteropServices;
using CoordonneSante.Annuaire.Calculs;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The clusters of one zoom that have others in reach, and which of them take which.</summary>
/// <remarks>
/// One takes others when none in its reach that does comes before it, and each of the others comes to the first of those in its reach. That
/// is what their turns would give, one after the other; but who comes before a cluster is asked of those around it alone, so that
/// neighbours are looked at together, and nothing is put in order.
/// </remarks>
internal sealed class Crowd
{
    private readonly List<(int Index, int Above, int Below)> _members = [];
    private readonly Stack<int> _waiting = [];
    private readonly List<int> _near = [];
    private readonly List<long> _turns = [];
    private int[] _memberOf = [];

    // Which member each comes to: itself when it takes others, -1 while that is not known.
    private int[] _takers = [];

    // The last of those that come to each, and the one that was the last before; -1 behind the first.
    private int[] _lastTaken = [];
    private int[] _takenBefore = [];

    /// <summary>How many they are.</summary>
    public int Count => _members.Count;

    /// <summary>The index of a member among all clusters.</summary>
    public int IndexOf(int member) => _members[member].Index;

    /// <param name="count">Of all clusters.</param>
    public void Clear(int count)
    {
        _members.Clear();
        if (_memberOf.Length < count)
        {
            _memberOf = new int[count];
        }
    }

    /// <param name="index">Of a cluster, after those already added.</param>
    /// <param name="above">Of the first cluster that may be in reach of it on the line above.</param>
    /// <param name="below">Likewise, below.</param>
    public void Add(int index, int above, int below)
    {
        _memberOf[index] = _members.Count;
        _members.Add((index, above, below));
    }

    /// <summary>Finds who takes whom.</summary>
    public void Decide(ReadOnlySpan<Cluster> clusters, in Reach reach, Deadline deadline)
    {
        if (_takers.Length < Count)
        {
            (_takers, _lastTaken, _takenBefore) = (new int[Count], new int[Count], new int[Count]);
        }
        _takers.AsSpan(0, Count).Fill(-1);
        for (var member = 0; member < Count; member++)
        {
            _waiting.Push(member);
            while (_waiting.TryPeek(out var asked))
            {
                deadline.Check();
                if (_takers[asked] >= 0)
                {
                    _waiting.Pop();
                }
                else if (FirstUndecided(clusters, asked, reach) is var before && before != asked)
                {
                    _waiting.Push(before);
                }
                else
                {
                    Take(clusters, asked);
                }
            }
        }
        _lastTaken.AsSpan(0, Count).Fill(-1);
        for (var member = 0; member < Count; member++)
        {
            if (_takers[member] != member)
            {
                ref var last = ref _lastTaken[_takers[member]];
                (_takenBefore[member], last) = (last, member);
            }
        }
    }

    /// <summary>The members that a member takes, in the order in which they come to it.</summary>
    public void TakenBy(int member, ReadOnlySpan<Cluster> clusters, List<int> taken)
    {
        taken.Clear();
        for (var other = _lastTaken[member]; other >= 0; other = _takenBefore[other])
        {
            taken.Add(other);
        }
        if (taken.Count > 1)
        {
            _turns.Clear();
            foreach (var other in taken)
            {
                _turns.Add(clusters[IndexOf(other)].Turn);
            }
            CollectionsMarshal.AsSpan(_turns).Sort(CollectionsMarshal.AsSpan(taken));
        }
    }

    /// <summary>The first to take others among those in reach of a member, and itself, of which that is not known yet. Leaves those in its
    /// reach in <see cref="_near"/>.</summary>
    private int FirstUndecided(ReadOnlySpan<Cluster> clusters, int member, in Reach reach)
    {
        _near.Clear();
        var (index, above, below) = _members[member];
        var cell = clusters[index].Cell(reach);
        var first = index;
        while (first > 0 && clusters[first - 1].Cell(reach) >= cell - 1)
        {
            first--;
        }
        AddNear(clusters, index, first, cell + 1, reach);
        AddNear(clusters, index, above, cell - Reach.NextLine + 1, reach);
        AddNear(clusters, index, below, cell + Reach.NextLine + 1, reach);
        var (found, turn) = (member, clusters[index].Turn);
        foreach (var other in _near)
        {
            if (_takers[other] < 0 && clusters[IndexOf(other)].Turn is var earlier && earlier < turn)
            {
                (found, turn) = (other, earlier);
            }
        }
        return found;
    }

    private void AddNear(ReadOnlySpan<Cluster> clusters, int index, int from, long lastCell, in Reach reach)
    {
        ref readonly var centre = ref clusters[index];
        for (var i = from; i < clusters.Length && clusters[i].Cell(reach) <= lastCell; i++)
        {
            if (i != index && centre.IsNear(clusters[i], reach))
            {
                _near.Add(_memberOf[i]);
            }
        }
    }

    /// <summary>Has a member take those in its reach that come to none before it.</summary>
    private void Take(ReadOnlySpan<Cluster> clusters, int member)
    {
        _takers[member] = member;
        var turn = clusters[IndexOf(member)].Turn;
        foreach (var other in _near)
        {
            if (_takers[other] < 0 || turn < clusters[IndexOf(_takers[other])].Turn)
            {
                _takers[other] = member;
            }
        }
    }
}
