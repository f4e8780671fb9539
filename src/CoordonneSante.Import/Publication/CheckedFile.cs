using CoordonneSante.Annuaire.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>Reads directory files whose content is the version that they state.</summary>
public static class CheckedFile
{
    /// <remarks>
    /// A file without an intact seal, because another program rewrote it or an older one built it, is checked row by row, in seconds.
    /// </remarks>
    /// <exception cref="InvalidDataException">
    /// The file is not whole, or its rows are not those of its version: French sentences on one line.
    /// </exception>
    /// <exception cref="FormatPlusRecentException">A newer program wrote the file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AnnuaireFile Read(string path)
    {
        var file = AnnuaireFile.Read(path);
        try
        {
            Check(file);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static void Check(AnnuaireFile file)
    {
        CheckFormat(file);
        if (!Sceau.IsIntact(file) && IntegrityCheck.Run(file) is { Count: > 0 } problems)
        {
            throw new InvalidDataException(string.Join(' ', problems.Take(3)).ReplaceLineEndings(" "));
        }
    }

    /// <summary>What is no database at all is for the check of its rows to say.</summary>
    private static void CheckFormat(AnnuaireFile file)
    {
        try
        {
            file.Query(connection =>
            {
                FormatAnnuaire.Check(connection);
                return 0;
            });
        }
        catch (SqliteException)
        {
        }
    }
}
