using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>The number of the form that directory files and packages have.</summary>
/// <remarks>
/// It rises when an older program would misread what is written; a nullable column or a table more does not raise it, since older programs
/// do without. What bears no number, or a smaller one, is read as it is.
/// </remarks>
public static class FormatAnnuaire
{
    public const int Courant = 1;

    /// <param name="number">As a file or a package states it.</param>
    /// <exception cref="FormatPlusRecentException">It is beyond this program's.</exception>
    public static void Check(int number)
    {
        if (number > Courant)
        {
            throw new FormatPlusRecentException(number);
        }
    }

    /// <summary>Refuses a database of a newer format; one that states none, or is no directory, is for its reader to judge.</summary>
    /// <exception cref="FormatPlusRecentException">It is beyond this program's.</exception>
    public static void Check(SqliteConnection connection)
    {
        if (!StoredColumns.Of(connection, "version").Contains("format"))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT max(format) FROM version";
        Check(command.ExecuteScalar() is long number ? (int)number : 0);
    }
}
