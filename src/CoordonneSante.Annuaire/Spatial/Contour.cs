using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Outlines as the API gives them.</summary>
internal static class Contour
{
    private const int MaxPrecision = 6;

    /// <returns>Null without outline.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE.</exception>
    public static GeoJson? ToGeoJsonOrNull(byte[]? wkb, int precision) => wkb is null ? null : ToGeoJson(wkb, precision);

    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE.</exception>
    public static GeoJson ToGeoJson(byte[] wkb, int precision) =>
        precision is >= 0 and <= MaxPrecision
            ? new GeoJson(wkb, precision)
            : throw new RequeteInvalideException(
                "PRECISION_INVALIDE",
                $"« precision » vaut {precision} : elle va de 0 à {MaxPrecision} décimales.",
                "5 décimales valent environ 1 mètre.");
}
