using CoordonneSante.Annuaire.Persistence.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads a published directory file into memory.</summary>
public static class AnnuaireLoader
{
    /// <param name="path">A SQLite file of this version of the program; it is closed before this returns.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Not such a file.</exception>
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    public static AnnuaireSnapshot Load(string path)
    {
        using var context = AnnuaireSqlite.OpenReadOnly(path);
        return SnapshotBuilder.Build(new DirectoryRows
        {
            Version = context.Versions.Single(),
            Sources = [.. context.Sources],
            Regions = [.. context.Regions],
            Departements = [.. context.Departements],
            Epcis = [.. context.Epcis],
            Communes = [.. context.Communes],
            CodesPostaux = [.. context.CodesPostaux],
            Mouvements = [.. context.Mouvements],
            Quartiers = [.. context.Quartiers],
            QuartiersCommunes = [.. context.QuartiersCommunes],
            Gestionnaires = [.. context.Gestionnaires],
            Structures = [.. context.Structures],
            Indicateurs = [.. context.Indicateurs],
        });
    }
}
