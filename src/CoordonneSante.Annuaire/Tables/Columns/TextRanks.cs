namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Finds the rank of a text among the sorted values of a column.</summary>
/// <remarks>A table of ranks and nothing else: a fifth of the memory of a dictionary, which keeps each text's place and hash beside its
/// rank.</remarks>
internal sealed class TextRanks
{
    private readonly string[] _values;
    private readonly int[] _ranks;

    /// <param name="values">Distinct; the first has rank 1.</param>
    public TextRanks(string[] values)
    {
        _values = values;

        // A third of the places at least stay empty, which ends every search.
        var size = 4;
        while (size < values.Length + (values.Length / 2))
        {
            size *= 2;
        }
        _ranks = new int[size];
        for (var i = 0; i < values.Length; i++)
        {
            var place = PlaceOf(values[i]);
            while (_ranks[place] != 0)
            {
                place = Next(place);
            }
            _ranks[place] = i + 1;
        }
    }

    /// <returns>-1 for a text that is no value.</returns>
    public int Find(string text)
    {
        for (var place = PlaceOf(text); _ranks[place] is not 0 and var rank; place = Next(place))
        {
            if (_values[rank - 1] == text)
            {
                return rank;
            }
        }
        return -1;
    }

    private int PlaceOf(string text) => text.GetHashCode(StringComparison.Ordinal) & (_ranks.Length - 1);

    private int Next(int place) => (place + 1) & (_ranks.Length - 1);
}
