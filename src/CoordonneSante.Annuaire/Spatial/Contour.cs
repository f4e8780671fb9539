using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Outlines as the API gives them.</summary>
internal static class Contour
{
    private const int MaxPrecision = 6;

    /// <summary>Beyond, a région is a handful of points.</summary>
    private const double MaxToleranceInMetres = 100_000;

    /// <returns>Null without outline.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public static GeoJson? ToGeoJsonOrNull(LazyOutline? outline, int precision, double toleranceInMetres) =>
        outline is null ? null : ToGeoJson(outline, precision, toleranceInMetres);

    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public static GeoJson ToGeoJson(LazyOutline outline, int precision, double toleranceInMetres)
    {
        if (precision is < 0 or > MaxPrecision)
        {
            throw new RequeteInvalideException(
                "PRECISION_INVALIDE",
                $"« precision » vaut {precision} : elle va de 0 à {MaxPrecision} décimales.",
                "5 décimales valent environ 1 mètre.");
        }

        // Written so that NaN is refused too.
        if (!(toleranceInMetres is >= 0 and <= MaxToleranceInMetres))
        {
            throw new RequeteInvalideException(
                "TOLERANCE_INVALIDE",
                FormattableString.Invariant($"« tolerance » vaut {toleranceInMetres} : elle va de 0 à {MaxToleranceInMetres} mètres."),
                "L'unité est le mètre ; 0 laisse les lignes telles quelles, 1000 suffit à une carte de France.");
        }
        return new GeoJson(outline.Within(toleranceInMetres), precision);
    }
}
