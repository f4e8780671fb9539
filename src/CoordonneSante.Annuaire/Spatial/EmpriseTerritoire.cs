using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Where the territories of France may be: boxes of their land with a margin of a few kilometres.</summary>
/// <remarks>WGS 84 degrees, longitude first.</remarks>
public static class EmpriseTerritoire
{
    public static Envelope Metropole { get; } = new(-5.3, 9.7, 41.2, 51.3);

    /// <summary>Guadeloupe, Martinique, Saint-Martin and Saint-Barthélemy.</summary>
    public static Envelope Antilles { get; } = new(-63.3, -60.7, 14.2, 18.3);

    public static Envelope Guyane { get; } = new(-54.7, -51.4, 2, 6);

    public static Envelope Reunion { get; } = new(55.1, 56, -21.5, -20.8);

    public static Envelope Mayotte { get; } = new(44.9, 45.4, -13.1, -12.5);

    private static readonly Envelope SaintPierreEtMiquelon = new(-56.6, -56, 46.6, 47.3);
    private static readonly Envelope WallisEtFutuna = new(-178.4, -175.9, -14.6, -13);
    private static readonly Envelope Polynesie = new(-155, -134, -28.5, -7.5);
    private static readonly Envelope NouvelleCaledonie = new(156, 174, -27, -15);

    /// <summary>What holds each part of France that has a département.</summary>
    private static readonly Envelope[] Departements = [Metropole, Antilles, Guyane, Reunion, Mayotte];

    /// <summary>Whether a box has a place that may be in a département.</summary>
    public static bool MeetsFrance(Envelope box) => Departements.Any(part => part.Intersects(box));

    /// <param name="codeInsee">INSEE code of a commune, well formed.</param>
    /// <returns>Null for a territory of which nothing is known.</returns>
    public static Envelope? OfCommune(string codeInsee) => codeInsee[..3] switch
    {
        "971" or "972" or "977" or "978" => Antilles,
        "973" => Guyane,
        "974" => Reunion,
        "975" => SaintPierreEtMiquelon,
        "976" => Mayotte,
        "986" => WallisEtFutuna,
        "987" => Polynesie,
        "988" => NouvelleCaledonie,
        ['9', '7' or '8', _] => null,
        _ => Metropole,
    };

    /// <param name="codeQuartier">Code of a priority quarter, well formed: see <see cref="Textes.CodeOfficiel.IsCodeQuartier"/>.</param>
    /// <returns>As for a commune.</returns>
    public static Envelope? OfQuartier(string codeQuartier) =>
        OfCommune(codeQuartier[2] == '0' ? codeQuartier[3..5] + "000" : codeQuartier[2..5] + "00");
}
