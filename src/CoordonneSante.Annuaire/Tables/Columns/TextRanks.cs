using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Finds the rank of a text among the sorted values of a column.</summary>
/// <remarks>A table of ranks and nothing else: a fifth of the memory of a dictionary, which keeps each text's place and hash beside its
/// rank.</remarks>
internal sealed class TextRanks
{
    private const int OnStack = 512;

    private readonly Texte[] _values;
    private readonly int[] _ranks;

    /// <param name="values">Distinct; the first has rank 1.</param>
    public TextRanks(Texte[] values)
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
            var place = PlaceOf(values[i].Hash);
            while (_ranks[place] != 0)
            {
                place = Next(place);
            }
            _ranks[place] = i + 1;
        }
    }

    /// <returns>-1 for a text that is no value.</returns>
    public int Find(Texte text)
    {
        for (var place = PlaceOf(text.Hash); _ranks[place] is not 0 and var rank; place = Next(place))
        {
            if (_values[rank - 1].SameAs(text))
            {
                return rank;
            }
        }
        return -1;
    }

    /// <inheritdoc cref="Find(Texte)"/>
    public int Find(string text)
    {
        Span<byte> json = stackalloc byte[OnStack];
        return JsonText.TryWrite(text, json, out var written) ? Find(json[..written]) : Find(new Texte(text));
    }

    private int Find(ReadOnlySpan<byte> json)
    {
        for (var place = PlaceOf(JsonText.HashOf(json)); _ranks[place] is not 0 and var rank; place = Next(place))
        {
            if (_values[rank - 1].Json.SequenceEqual(json))
            {
                return rank;
            }
        }
        return -1;
    }

    private int PlaceOf(int hash) => hash & (_ranks.Length - 1);

    private int Next(int place) => (place + 1) & (_ranks.Length - 1);
}
