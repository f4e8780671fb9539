namespace CoordonneSante.Api.Settings;

/// <summary>Where the directory's files are. Configuration section "Annuaire".</summary>
internal sealed record AnnuaireOptions
{
    public const string Section = "Annuaire";

    /// <summary>Path of the SQLite file; see <see cref="AnnuairePaths.Database"/> for the default.</summary>
    public string Base { get; init; } = AnnuairePaths.Database.FullName;

    /// <summary>Folder of the data package that the file is built from when it does not exist.</summary>
    public string Paquet { get; init; } = AnnuairePaths.Package.FullName;
}
