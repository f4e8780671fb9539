using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Projections;

/// <summary>Where a territory may be: the box of its projected system, or its own where the directory projects nothing.</summary>
internal static class EmpriseTerritoire
{
    private static readonly Envelope _saintPierreEtMiquelon = new(-56.6, -56, 46.6, 47.3);
    private static readonly Envelope _wallisEtFutuna = new(-178.4, -175.9, -14.6, -13);
    private static readonly Envelope _polynesie = new(-155, -134, -28.5, -7.5);
    private static readonly Envelope _nouvelleCaledonie = new(156, 174, -27, -15);

    /// <param name="codeInsee">INSEE code of a commune, well formed.</param>
    /// <returns>WGS 84 degrees, longitude first; null for a territory of which nothing is known.</returns>
    public static Envelope? OfCommune(string codeInsee) => ProjectionLocale.ForCommune(codeInsee)?.Emprise ?? codeInsee[..3] switch
    {
        "975" => _saintPierreEtMiquelon,
        "986" => _wallisEtFutuna,
        "987" => _polynesie,
        "988" => _nouvelleCaledonie,
        _ => null,
    };

    /// <param name="codeQuartier">Code of a priority quarter, well formed: its département stands in it on three characters, "QN00101M", "QN02A01M", "QN97107I".</param>
    /// <returns>As for a commune.</returns>
    public static Envelope? OfQuartier(string codeQuartier) =>
        OfCommune(codeQuartier[2] == '0' ? codeQuartier[3..5] + "000" : codeQuartier[2..5] + "00");
}
