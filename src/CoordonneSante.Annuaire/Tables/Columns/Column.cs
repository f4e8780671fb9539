namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>One property of all the rows of a table: distinct values are sorted and each row holds the rank of its own.</summary>
/// <remarks>
/// Rank 0 is the missing value; row 0 is the missing record and has rank 0 everywhere. The rows of each rank are kept together once
/// somebody asks for them, so that a value leads to its rows without a scan, and the ranks order the rows.
/// </remarks>
internal abstract class Column
{
    /// <summary>Up to this number of ranks, the rows of each rank are also kept as a set.</summary>
    private const int MaxRanksAsSets = 128;

    private readonly int[] _ranks;
    private readonly RowSet[]? _sets;
    private RowGroups? _rowsByRank;

    /// <param name="ranks">Rank of each row, row 0 included.</param>
    /// <param name="rankCount">Number of ranks, rank 0 included.</param>
    protected Column(int[] ranks, int rankCount)
    {
        _ranks = ranks;
        RankCount = rankCount;
        if (rankCount <= MaxRanksAsSets)
        {
            _sets = new RowSet[rankCount];
            for (var rank = 0; rank < rankCount; rank++)
            {
                _sets[rank] = RowSet.Lasting(ranks.Length);
            }
            for (var row = 0; row < ranks.Length; row++)
            {
                _sets[ranks[row]].Add(row);
            }
        }
    }

    /// <summary>Number of distinct values, plus one for the missing value.</summary>
    public int RankCount { get; }

    /// <summary>Rank of each row, row 0 included.</summary>
    public ReadOnlySpan<int> Ranks => _ranks;

    /// <summary>For a column of the same ranks.</summary>
    private protected int[] RanksOfRows => _ranks;

    /// <summary>The rows of one rank, in ascending order.</summary>
    public ReadOnlySpan<int> RowsOf(int rank) => RowsByRank.Of(rank);

    /// <summary>The ranks among which a filter has to choose for the rows of a set: perhaps more than theirs, never less.</summary>
    /// <param name="rows">The rows still in question.</param>
    /// <param name="onlyMissing">True to look for missing values and nothing else.</param>
    public RowSet CandidateRanks(RowSet rows, bool onlyMissing)
    {
        if (onlyMissing)
        {
            var missing = RowSet.Empty(RankCount);
            missing.Add(0);
            return missing;
        }
        if (_sets is not null || rows.Count >= RankCount / 16)
        {
            return RowSet.Full(RankCount);
        }
        var ranks = RowSet.Empty(RankCount);
        foreach (var row in rows)
        {
            ranks.Add(_ranks[row]);
        }
        return ranks;
    }

    /// <summary>Removes from <paramref name="rows"/> those whose rank is not in <paramref name="ranks"/>.</summary>
    public void Keep(RowSet rows, RowSet ranks)
    {
        var kept = ranks.Count;
        if (kept == RankCount)
        {
            return;
        }
        var rowsPerRank = 1 + (_ranks.Length / RankCount);
        if (_sets is not null || (long)kept * rowsPerRank < rows.Count)
        {
            KeepFromRanks(rows, ranks);
        }
        else
        {
            KeepFromRows(rows, ranks);
        }
    }

    /// <summary>Made by whoever asks first; two at once make the same.</summary>
    private RowGroups RowsByRank => Volatile.Read(ref _rowsByRank)
        ?? Interlocked.CompareExchange(ref _rowsByRank, RowGroups.By(_ranks, RankCount), null)
        ?? _rowsByRank;

    private void KeepFromRanks(RowSet rows, RowSet ranks)
    {
        using var union = RowSet.Empty(rows.Size);
        foreach (var rank in ranks)
        {
            if (_sets is not null)
            {
                union.UnionWith(_sets[rank]);
            }
            else
            {
                union.AddAll(RowsOf(rank));
            }
        }
        rows.IntersectWith(union);
    }

    private void KeepFromRows(RowSet rows, RowSet ranks)
    {
        foreach (var row in rows)
        {
            if (!ranks.Contains(_ranks[row]))
            {
                rows.Remove(row);
            }
        }
    }
}
