using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Rows;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Reads the boundaries of a directory file one after the other: their texts, several megabytes, are not kept.</summary>
internal static class LimitesReader
{
    /// <returns>None for a file of before boundaries were kept.</returns>
    /// <exception cref="FormatException">The text of the lines is malformed.</exception>
    public static Limites Read(SqliteConnection connection)
    {
        if (StoredColumns.Of(connection, RowNames.TableOf(typeof(LimiteCommuneRow))).Count == 0)
        {
            return new Limites([]);
        }
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT gauche, droite, lignes FROM limite_commune";
        using var rows = command.ExecuteReader();
        return new Limites(Rows(rows));
    }

    /// <param name="rows">Of the table of boundaries, as a directory's content has them.</param>
    /// <exception cref="FormatException">The text of the lines is malformed.</exception>
    public static Limites Of(IReadOnlyList<object?[]> rows) =>
        new(rows.Select(row => new Limite((string)row[0]!, (string)row[1]!, LineText.Parse((string)row[2]!)))); // required columns

    private static IEnumerable<Limite> Rows(SqliteDataReader rows)
    {
        while (rows.Read())
        {
            yield return new Limite(rows.GetString(0), rows.GetString(1), LineText.Parse(rows.GetString(2)));
        }
    }
}
