using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>A list of codes per row.</summary>
internal sealed class TextListColumn : ICodes
{
    private TextListColumn(TextColumn texts, Links links)
    {
        Texts = texts;
        Links = links;
    }

    /// <summary>The distinct texts; item n of <see cref="Links"/> is the text of rank n.</summary>
    public TextColumn Texts { get; }

    public Links Links { get; }

    /// <param name="rows">The texts of each row, in ascending order; row 0 is the missing record.</param>
    /// <param name="form">The form that every text has; null when they have none.</param>
    public static TextListColumn Build(IReadOnlyList<IReadOnlyList<Texte>> rows, FormeDeCode? form = null)
    {
        var distinct = new HashSet<Texte>();
        foreach (var row in rows)
        {
            distinct.UnionWith(row);
        }
        var texts = TextColumn.Build([null, .. distinct], TextOrder.Codes, form);
        var pairs = new List<(int, int)>(rows.Count);
        for (var row = 1; row < rows.Count; row++)
        {
            foreach (var text in rows[row])
            {
                pairs.Add((row, texts.RankOf(text)));
            }
        }
        return new TextListColumn(texts, new Links(rows.Count - 1, texts.RankCount - 1, pairs));
    }

    public void AddRows(string code, RowSet found)
    {
        if (Texts.RankOf(code) is > 0 and var rank)
        {
            found.AddAll(Links.OwnersOf(rank));
        }
    }
}
