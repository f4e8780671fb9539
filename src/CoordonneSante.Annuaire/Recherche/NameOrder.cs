using System.Text;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>The names of a table in alphabetic order, folded and whole, so that whether one begins with a text is a comparison of
/// numbers, and not of letters.</summary>
internal sealed class NameOrder
{
    /// <summary>Names that one thread folds at a time.</summary>
    private const int Batch = 4096;

    private readonly TextColumn _names;

    /// <summary>By rank of the column; -1 for no name.</summary>
    private readonly int[] _placeOf;

    /// <summary>UTF-8, the distinct names one after the other in their order.</summary>
    private readonly byte[] _sorted;
    private readonly int[] _starts;

    /// <param name="names">The names.</param>
    public NameOrder(TextColumn names)
    {
        _names = names;
        var folded = FoldAll(names);
        var order = new ByteKeyOrder(folded.Length, i => folded[i], (x, y) => x - y).Sort();
        _placeOf = new int[names.RankCount];
        _placeOf[0] = -1;
        var (distinct, length) = (new List<int>(), 0);
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || !folded[order[i]].AsSpan().SequenceEqual(folded[order[i - 1]]))
            {
                distinct.Add(order[i]);
                length += folded[order[i]].Length;
            }
            _placeOf[order[i] + 1] = distinct.Count - 1;
        }
        _sorted = new byte[length];
        _starts = new int[distinct.Count + 1];
        for (var place = 0; place < distinct.Count; place++)
        {
            var name = folded[distinct[place]];
            name.CopyTo(_sorted, _starts[place]);
            _starts[place + 1] = _starts[place] + name.Length;
        }
    }

    /// <summary>A name as it is compared.</summary>
    public static string Fold(string name) => Abreviations.Expand(FoldedText.Of(name));

    /// <summary>Where the name of a row is among the distinct ones; -1 without name.</summary>
    public int RankOf(int row) => _placeOf[_names.Ranks[row]];

    /// <summary>The ranks of the names that begin with a text.</summary>
    /// <param name="text">Folded.</param>
    /// <returns>The first rank, the one behind the last, and the rank of the name that the text is, -1 without.</returns>
    public (int First, int End, int Whole) BegunWith(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var first = FirstFrom(utf8, isBehind: false);
        var isWhole = first < _starts.Length - 1 && At(first).SequenceEqual(utf8);
        return (first, FirstFrom(utf8, isBehind: true), isWhole ? first : -1);
    }

    private static byte[][] FoldAll(TextColumn names)
    {
        var folded = new byte[names.RankCount - 1][];
        Parallel.For(0, (folded.Length + Batch - 1) / Batch, batch =>
        {
            for (var i = batch * Batch; i < Math.Min(folded.Length, (batch + 1) * Batch); i++)
            {
                folded[i] = Encoding.UTF8.GetBytes(Fold(names.At(i + 1).Value));
            }
        });
        return folded;
    }

    /// <param name="text">UTF-8.</param>
    /// <param name="isBehind">Whether names that begin with the text are still before.</param>
    private int FirstFrom(ReadOnlySpan<byte> text, bool isBehind)
    {
        var (first, end) = (0, _starts.Length - 1);
        while (first < end)
        {
            var middle = (first + end) / 2;
            var name = At(middle);
            var isBefore = (isBehind && name.StartsWith(text)) || name.SequenceCompareTo(text) < 0;
            (first, end) = isBefore ? (middle + 1, end) : (first, middle);
        }
        return first;
    }

    private ReadOnlySpan<byte> At(int place) => _sorted.AsSpan(_starts[place].._starts[place + 1]);
}
