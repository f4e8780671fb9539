using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>The version that a file holds.</summary>
public static class StoredVersion
{
    /// <returns>Null when the file is no directory that this program reads.</returns>
    public static VersionAnnuaire? TryRead(FileInfo file)
    {
        try
        {
            return VersionReader.Read(file.FullName);
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException or FormatException or FormatPlusRecentException)
        {
            return null;
        }
    }
}
