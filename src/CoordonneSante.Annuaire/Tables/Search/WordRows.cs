namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The words of a table's names, and which rows have each.</summary>
/// <param name="Words">In alphabetic order.</param>
/// <param name="Rows">Those of each word.</param>
internal sealed record WordRows(string[] Words, RowsOfWord[] Rows)
{
    /// <param name="rowCount">Rows are 1 to this.</param>
    /// <param name="names">The texts of the rows.</param>
    public static WordRows Of(int rowCount, IReadOnlyList<NamesOfRows> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        WordsOfTexts[] texts = [.. names.Select(name => new WordsOfTexts(name, numbers))];
        var counts = new int[numbers.Count];
        ForEach(rowCount, counts.Length, texts, (word, _) => counts[word]++);
        var rows = RowsOfWord.Empty(counts, rowCount);
        ForEach(rowCount, counts.Length, texts, (word, row) => rows[word].Add(row));

        // Texts of another table are read whether a row leads to them or not.
        string[] words = [.. numbers.Keys.Where((_, word) => counts[word] > 0)];
        rows = Array.FindAll(rows, word => word.Count > 0);
        Array.Sort(words, rows, StringComparer.Ordinal);
        return new WordRows(words, rows);
    }

    /// <summary>Each word of each row, once, the rows in ascending order.</summary>
    private static void ForEach(int rowCount, int wordCount, WordsOfTexts[] texts, Action<int, int> visit)
    {
        var lastRow = new int[wordCount];
        for (var row = 1; row <= rowCount; row++)
        {
            foreach (var text in texts)
            {
                foreach (var word in text.Of(row))
                {
                    if (lastRow[word] != row)
                    {
                        lastRow[word] = row;
                        visit(word, row);
                    }
                }
            }
        }
    }
}
