using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Rows;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads the rows of a table that the EF model creates, by the names of the record's properties, without EF.</summary>
/// <remarks>
/// Start-up is why: over the whole of France EF's model and query compilation take about one second before the first row and
/// twice as long as this for the rows. A nullable column that the file lacks, because an older program wrote it, is null in every row.
/// </remarks>
public static class RowReader
{
    /// <returns>None where the file lacks a table added since.</returns>
    /// <exception cref="SqliteException">The file has no such table, or lacks a column that every row needs.</exception>
    public static List<TRow> ReadAll<TRow>(SqliteConnection connection)
        where TRow : class
    {
        var stored = StoredColumns.Of(connection, RowNames.TableOf(typeof(TRow)));
        if (stored.Count == 0 && typeof(TRow).IsDefined(typeof(AdditionAttribute), inherit: false))
        {
            return [];
        }
        var cells = Cells<TRow>.All.Where(cell => cell.IsRequired || stored.Contains(cell.Column)).ToArray();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", cells.Select(cell => cell.Column))} FROM {RowNames.TableOf(typeof(TRow))}";
        using var reader = command.ExecuteReader();
        var rows = new List<TRow>();
        while (reader.Read())
        {
            var row = Activator.CreateInstance<TRow>();
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i].Fill(row, reader, i);
            }
            rows.Add(row);
        }
        return rows;
    }

    private static class Cells<TRow>
    {
        public static readonly RowCell<TRow>[] All = [.. typeof(TRow).GetProperties().Select(RowCell<TRow>.Of)];
    }
}
