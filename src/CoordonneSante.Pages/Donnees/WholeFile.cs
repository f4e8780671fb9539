namespace CoordonneSante.Pages.Donnees;

/// <summary>The whole directory as one file.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Text">What the link says.</param>
/// <param name="Use">What it is for.</param>
/// <param name="MediaType">Its format.</param>
internal sealed record WholeFile(string Address, string Text, string Use, string MediaType)
{
    public static IReadOnlyList<WholeFile> All { get; } =
    [
        new(
            "/annuaire.gpkg",
            "GeoPackage",
            "pour QGIS et les logiciels de cartographie : structures, quartiers, communes, EPCI, départements, régions",
            "application/geopackage+sqlite3"),
        new("/annuaire.db", "Base SQLite", "les mêmes tables, pour le SQL", "application/vnd.sqlite3"),
    ];
}
