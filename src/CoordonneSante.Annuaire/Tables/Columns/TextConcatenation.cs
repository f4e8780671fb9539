namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>The texts of a column end to end, so that one vectorised search looks through all of them.</summary>
internal sealed class TextConcatenation
{
    private const char Separator = '\0';

    private readonly string _all;
    private readonly int[] _starts;

    /// <param name="values">The text of rank n is at n - 1.</param>
    public TextConcatenation(string[] values)
    {
        _all = string.Join(Separator, values);
        _starts = new int[values.Length];
        for (var i = 1; i < values.Length; i++)
        {
            _starts[i] = _starts[i - 1] + values[i - 1].Length + 1;
        }
    }

    public RowSet RanksContaining(string searched)
    {
        if (searched.Length == 0)
        {
            return RowSet.AllRecords(_starts.Length);
        }
        var ranks = RowSet.Empty(_starts.Length + 1);
        var rank = 0;
        for (var from = 0; from < _all.Length && !searched.Contains(Separator);)
        {
            var found = _all.AsSpan(from).IndexOf(searched, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }
            while (rank < _starts.Length && _starts[rank] <= from + found)
            {
                rank++;
            }
            ranks.Add(rank);
            from = rank < _starts.Length ? _starts[rank] : _all.Length;
        }
        return ranks;
    }
}
