using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>The version that a file holds.</summary>
public static class StoredVersion
{
    /// <returns>Null when the file is no directory.</returns>
    public static VersionAnnuaire? TryRead(FileInfo file)
    {
        try
        {
            return VersionReader.Read(file.FullName);
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException or FormatException)
        {
            return null;
        }
    }
}
