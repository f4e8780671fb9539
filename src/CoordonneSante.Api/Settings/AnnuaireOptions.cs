using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Settings;

/// <summary>Where the directory's files are. Configuration section "Annuaire".</summary>
internal sealed record AnnuaireOptions
{
    public const string Section = "Annuaire";

    /// <summary>Path of the SQLite file, or address of a shared store; see <see cref="AnnuairePaths.Database"/> for the default.</summary>
    public string Base { get; init; } = AnnuairePaths.Database.FullName;

    /// <summary>Folder of the data package that the file is built from when it does not exist.</summary>
    public string Paquet { get; init; } = AnnuairePaths.Package.FullName;

    /// <summary>Folder of the copy that a server takes from a shared store.</summary>
    public string Cache { get; init; } = AnnuairePaths.Shared.FullName;

    /// <summary>The SQLite file that is served: the one named, or the copy of what a shared store publishes.</summary>
    public FileInfo Fichier => new(SharedStore.IsAddress(Base) ? Path.Combine(Cache, AnnuairePaths.Database.Name) : Base);
}
