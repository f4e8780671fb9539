namespace CoordonneSante.Pages.Composants;

/// <summary>The forms in which the API gives a list: every page offers those of this list.</summary>
/// <param name="Parameter">Value of the API's parameter <c>format</c>.</param>
/// <param name="Text">What the link says.</param>
/// <param name="Use">What it is for.</param>
/// <param name="NeedsPlaces">Whether it is of use only with positions.</param>
internal sealed record ListFormat(string Parameter, string Text, string Use, bool NeedsPlaces = false)
{
    public static IReadOnlyList<ListFormat> All { get; } =
    [
        new("xlsx", "Excel", "les codes gardent leurs zéros, une feuille dit les sources et le sens des colonnes"),
        new("csv-fr", "CSV pour tableur", "points-virgules et virgules décimales"),
        new("csv", "CSV", "pour les programmes (R, Python…)"),
        new("parquet", "Parquet", "pour DuckDB, pandas, R, avec les types"),
        new("geojson", "GeoJSON", "pour les cartes (QGIS, uMap…)", NeedsPlaces: true),
    ];
}
