using System.Text;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn : SortableColumn, ICodes
{
    private readonly Texte[] _values;
    private readonly Lazy<TextRanks> _rankOf;
    private readonly TextOrder _order;
    private readonly Lazy<TextConcatenation> _concatenation;
    private Dictionary<string, int>? _aliases;

    private TextColumn(int[] ranks, Texte[] values, Lazy<TextRanks> rankOf, TextOrder order)
        : base(ranks, values.Length + 1)
    {
        _values = values;
        _rankOf = rankOf;
        _order = order;
        _concatenation = new Lazy<TextConcatenation>(() => new TextConcatenation(values));
    }

    /// <param name="rows">Text of each row; row 0 is the missing record and has none.</param>
    /// <param name="order">The order that ranks follow.</param>
    /// <param name="form">The form that every text has; null when they have none.</param>
    public static TextColumn Build(Texte?[] rows, TextOrder order, FormeDeCode? form = null)
    {
        if (order == TextOrder.Codes && AreAscending(rows))
        {
            int[] own = [.. Enumerable.Range(0, rows.Length)];
            return Of(own, [.. rows.Skip(1)!], order, form); // the first is the missing record
        }

        // Numbers of the distinct texts as they come, from 1: one search a row. The order then turns numbers into ranks.
        var ranks = new int[rows.Length];
        var distinct = new DistinctTexts();
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] is { } text)
            {
                ranks[row] = distinct.NumberOf(text);
            }
        }
        var sorted = order.Sort(distinct.Texts);
        var values = new Texte[sorted.Length];
        var rankOf = new int[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            values[i] = distinct.Texts[sorted[i]];
            rankOf[sorted[i] + 1] = i + 1;
        }
        for (var row = 0; row < ranks.Length; row++)
        {
            ranks[row] = rankOf[ranks[row]];
        }
        return Of(ranks, values, order, form);
    }

    private static TextColumn Of(int[] ranks, Texte[] values, TextOrder order, FormeDeCode? form) =>
        new(ranks, values, new Lazy<TextRanks>(() => new TextRanks(values)), order) { Form = form };

    /// <summary>Whether each row but the missing record has a code, behind that of the row before: the keys of a table do.</summary>
    private static bool AreAscending(Texte?[] rows)
    {
        for (var row = 1; row < rows.Length; row++)
        {
            if (rows[row] is not { } text || (row > 1 && rows[row - 1]!.Utf8.SequenceCompareTo(text.Utf8) >= 0))
            {
                return false;
            }
        }
        return rows.Length > 0;
    }

    /// <summary>The same column for texts of which any may be asked.</summary>
    public TextColumn WithoutForm() => new(RanksOfRows, _values, _rankOf, _order);

    /// <summary>Makes further texts, such as codes no longer in use, stand for values of this column.</summary>
    /// <param name="aliases">Text to value; an alias that is itself a value is ignored.</param>
    public void AddAliases(IEnumerable<(string Alias, string Value)> aliases)
    {
        foreach (var (alias, value) in aliases)
        {
            if (RankOf(value) is > 0 and var rank && _rankOf.Value.Find(alias) < 0)
            {
                _aliases ??= new Dictionary<string, int>(StringComparer.Ordinal);
                _aliases.TryAdd(alias, rank);
            }
        }
    }

    /// <summary>The form that every text here has, which a filter on another text could never match; null when any text may be
    /// asked.</summary>
    public FormeDeCode? Form { get; init; }

    /// <summary>Whether the texts are codes, which few operations and mostly equality ask for.</summary>
    public bool IsOfCodes => _order == TextOrder.Codes;

    /// <returns>0 for null, -1 for a text that no row has.</returns>
    /// <exception cref="RequeteInvalideException">No row could ever have the text: it is not of the column's form.</exception>
    public int RankAskedBy(string? text)
    {
        var rank = RankOf(text);
        return rank < 0 && text is not null && Form is not null ? RankOf(Form.Read(text)) : rank;
    }

    /// <returns>-1 for a text that no row has.</returns>
    public int RankOf(Texte text) => _rankOf.Value.Find(text);

    /// <returns>0 for null, -1 for a text that no row has.</returns>
    public int RankOf(string? text)
    {
        if (text is null)
        {
            return 0;
        }
        var rank = _rankOf.Value.Find(text);
        return rank < 0 && _aliases is not null ? _aliases.GetValueOrDefault(text, -1) : rank;
    }

    public void AddRows(string code, RowSet found)
    {
        if (RankOf(code) is > 0 and var rank)
        {
            found.AddAll(RowsOf(rank));
        }
    }

    /// <summary>The text of a rank above 0.</summary>
    public Texte At(int rank) => _values[rank - 1];

    /// <summary>Removes from <paramref name="ranks"/> those whose text does not match, or does if <paramref name="negated"/>.</summary>
    public void Match(RowSet ranks, string searched, TextMatch match, bool negated)
    {
        var utf8 = Encoding.UTF8.GetBytes(searched);
        if (match == TextMatch.Anywhere && ranks.Count > RankCount / 8)
        {
            using var containing = _concatenation.Value.RanksContaining(utf8);
            if (negated)
            {
                ranks.ExceptWith(containing);
            }
            else
            {
                ranks.IntersectWith(containing);
            }
            return;
        }
        foreach (var rank in ranks)
        {
            if (Matches(rank, utf8, match) == negated)
            {
                ranks.Remove(rank);
            }
        }
    }

    public override int WriteValue(int rank, Span<byte> destination) => At(rank).Utf8.TryCopyTo(destination) ? At(rank).Utf8.Length : -1;

    public override int? Locate(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        if (_rankOf.Value.Find(text) is > 0 and var rank)
        {
            return 2 * rank;
        }
        var (first, end) = (0, _values.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = _order.Compare(_values[middle].Value, text) < 0 ? (middle + 1, end) : (first, middle);
        }
        return (2 * (first + 1)) - 1;
    }

    private bool Matches(int rank, ReadOnlySpan<byte> searched, TextMatch match)
    {
        if (rank == 0)
        {
            return false;
        }
        var value = At(rank).Utf8;
        return match switch
        {
            TextMatch.Start => value.StartsWith(searched),
            TextMatch.End => value.EndsWith(searched),
            _ => value.IndexOf(searched) >= 0,
        };
    }
}
