using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Texts of each row of a table, such as its name, by number: what many rows share is read once.</summary>
/// <param name="Count">Numbers are 0 to this, without it.</param>
/// <param name="NumberOf">The number of a row.</param>
/// <param name="TextsOf">The texts of a number.</param>
internal sealed record NamesOfRows(int Count, Func<int, int> NumberOf, Func<int, IReadOnlyList<string>> TextsOf)
{
    /// <summary>The text of each row in a column of the table.</summary>
    public static NamesOfRows Of(TextColumn column) =>
        new(column.RankCount, row => column.Ranks[row], rank => rank == 0 ? [] : [column.At(rank).Value]);

    /// <summary>The text of the row of another table to which each refers, in a column of that.</summary>
    public static NamesOfRows Of<TTable>(Relation<TTable> relation, TextColumn column)
        where TTable : ITable => Of(column) with { NumberOf = row => column.Ranks[relation.Column.Ranks[row]] };

    /// <param name="rowCount">Rows are 1 to this.</param>
    /// <param name="textsOf">The texts of a row.</param>
    public static NamesOfRows Of(int rowCount, Func<int, IReadOnlyList<string>> textsOf) => new(rowCount + 1, row => row, textsOf);
}
