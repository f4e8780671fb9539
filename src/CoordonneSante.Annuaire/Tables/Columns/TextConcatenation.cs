using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>The texts of a column end to end, so that one vectorised search looks through all of them.</summary>
internal sealed class TextConcatenation
{
    private const byte Separator = 0;

    private readonly byte[] _all;
    private readonly int[] _starts;

    /// <param name="values">The text of rank n is at n - 1.</param>
    public TextConcatenation(Texte[] values)
    {
        _starts = new int[values.Length];
        var length = 0;
        for (var i = 0; i < values.Length; i++)
        {
            _starts[i] = length;
            length += values[i].Utf8.Length + 1;
        }
        _all = new byte[length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i].Utf8.CopyTo(_all.AsSpan(_starts[i]));
        }
    }

    /// <param name="searched">UTF-8.</param>
    public RowSet RanksContaining(ReadOnlySpan<byte> searched)
    {
        if (searched.Length == 0)
        {
            return RowSet.AllRecords(_starts.Length);
        }
        var ranks = RowSet.Empty(_starts.Length + 1);
        var rank = 0;
        for (var from = 0; from < _all.Length && !searched.Contains(Separator);)
        {
            var found = _all.AsSpan(from).IndexOf(searched);
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
