namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>All rows of a directory but its version, table by table, each ordered by key: what an import assembles, a package carries and a
/// file stores.</summary>
public sealed class AnnuaireContent
{
    private readonly Dictionary<string, IReadOnlyList<object?[]>> _rows = [];

    /// <summary>The tables of a directory's content, in reference order: all but the version, which is derived from them.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } =
        [.. AnnuaireSchema.Current.Tables.Where(table => table.RowType != typeof(Versions.VersionRow))];

    /// <summary>Cells in the order of the table's columns; empty where nothing was added. Those of records are made each time they are
    /// asked for.</summary>
    public IReadOnlyList<object?[]> Rows(TableSchema table) => _rows.GetValueOrDefault(table.Name, []);

    public void Set<TRow>(IEnumerable<TRow> rows)
        where TRow : class => SetKept<TRow>([.. rows]);

    /// <summary>Goes on reading the list, which is not to change, instead of copying it: it may make its records when they are asked
    /// for.</summary>
    public void SetKept<TRow>(IReadOnlyList<TRow> rows)
        where TRow : class
    {
        var table = AnnuaireSchema.Current.Table<TRow>();
        _rows[table.Name] = new RecordCells(table, rows);
    }

    /// <summary>Takes the list over and orders it by key.</summary>
    public void Set(TableSchema table, List<object?[]> rows)
    {
        table.Order(rows);
        _rows[table.Name] = rows;
    }
}
