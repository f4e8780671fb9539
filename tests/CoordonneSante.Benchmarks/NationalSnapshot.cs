using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Benchmarks;

/// <summary>The directory that the program comes with, loaded as the server loads it.</summary>
internal static class NationalSnapshot
{
    public static AnnuaireSnapshot Load()
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        try
        {
            var database = new FileInfo(Path.Combine(folder.FullName, "annuaire.db"));
            new Publisher(database).PublishPackage(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "data")));
            return AnnuaireLoader.Load(database.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
