using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Where a structure stands, in WGS 84 decimal degrees, six decimals.</summary>
/// <param name="Geocodage">What the source says of the geocoding, e.g. "ATLASANTE, score 96, BAN", and doubts; null when nothing is
/// said.</param>
/// <param name="Niveau">What the point is the position of.</param>
public sealed record PositionFiness(double Longitude, double Latitude, string? Geocodage, NiveauGeocodage Niveau)
{
    /// <summary>Said of a commune's centre, for those who only read the text.</summary>
    internal const string CentreDeLaCommune = "centre de la commune";

    /// <summary>Begins each doubt found at import, after what the source says.</summary>
    internal const string DoubtMark = "doute :";

    internal static bool HoldsDoubt(string? geocodage) => geocodage?.Contains(DoubtMark, StringComparison.Ordinal) is true;

    /// <param name="doubt">A French sentence without capital; null when there is none.</param>
    internal static string? Describe(string? geocodage, string? doubt) => (geocodage, doubt) switch
    {
        (_, null) => geocodage,
        (null, _) => $"{DoubtMark} {doubt}",
        _ => $"{geocodage} ; {DoubtMark} {doubt}",
    };
}
