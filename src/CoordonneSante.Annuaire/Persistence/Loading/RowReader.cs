using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Rows;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
        where TRow : class => [.. Read<TRow>(connection, _ => true, keyProperty: null)];

    /// <inheritdoc cref="ReadAll"/>
    /// <param name="connection">Open until all is read.</param>
    /// <param name="isWanted">The names of the properties to fill; the others stay as they are made.</param>
    /// <param name="keyProperty">Of which the rows are in the order; null for any.</param>
    internal static IEnumerable<TRow> Read<TRow>(SqliteConnection connection, Func<string, bool> isWanted, string? keyProperty)
        where TRow : class
    {
        var stored = StoredColumns.Of(connection, RowNames.TableOf(typeof(TRow)));
        if (stored.Count == 0 && typeof(TRow).IsDefined(typeof(AdditionAttribute), inherit: false))
        {
            yield break;
        }
        var cells = Cells<TRow>.All
            .Where(cell => isWanted(cell.Property) && (cell.IsRequired || stored.Contains(cell.Column)))
            .ToArray();
        using var statement = Prepare(connection, QueryOf(cells, keyProperty));
        var row = new StoredRow(statement);
        while (Step(connection, statement))
        {
            var made = Activator.CreateInstance<TRow>();
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i].Fill(made, row, i);
            }
            yield return made;
        }
    }

    private static string QueryOf<TRow>(RowCell<TRow>[] cells, string? keyProperty)
    {
        var query = $"SELECT {string.Join(", ", cells.Select(cell => cell.Column))} FROM {RowNames.TableOf(typeof(TRow))}";
        var key = keyProperty is null ? null : Cells<TRow>.All.Single(cell => cell.Property == keyProperty);
        return key is null ? query : $"{query} ORDER BY {key.Column}";
    }

    private static sqlite3_stmt Prepare(SqliteConnection connection, string query)
    {
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(connection.Handle, query, out var statement), connection.Handle);
        return statement;
    }

    private static bool Step(SqliteConnection connection, sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
        return result == raw.SQLITE_ROW;
    }

    private static class Cells<TRow>
    {
        public static readonly RowCell<TRow>[] All = [.. typeof(TRow).GetProperties().Select(RowCell<TRow>.Of)];
    }
}
