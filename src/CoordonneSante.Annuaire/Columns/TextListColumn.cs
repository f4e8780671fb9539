using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Columns;

/// <summary>A list of texts per row.</summary>
internal sealed class TextListColumn
{
    private TextListColumn(TextColumn texts, Links links)
    {
        Texts = texts;
        Links = links;
    }

    /// <summary>The distinct texts; item n of <see cref="Links"/> is the text of rank n.</summary>
    public TextColumn Texts { get; }

    public Links Links { get; }

    /// <param name="rows">The texts of each row; row 0 is the missing record.</param>
    public static TextListColumn Build(IReadOnlyList<IReadOnlyList<Texte>> rows)
    {
        var texts = TextColumn.Build([null, .. rows.SelectMany(row => row).Distinct()], TextOrder.Codes);
        var pairs = new List<(int, int)>();
        for (var row = 1; row < rows.Count; row++)
        {
            pairs.AddRange(rows[row].Select(text => (row, texts.RankOf(text.Value))).Order());
        }
        return new TextListColumn(texts, new Links(rows.Count - 1, texts.RankCount - 1, pairs));
    }
}
