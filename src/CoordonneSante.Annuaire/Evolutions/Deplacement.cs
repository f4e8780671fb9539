using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>Whether a structure went elsewhere between two versions, rather than being written or geocoded otherwise.</summary>
/// <remarks>
/// Positions alone do not tell: of the 299 structures of Occitanie that kept both commune and address from 2021 to 2026, half are placed
/// more than 10 m from where they were, a tenth more than 190 m, one 6 km. Addresses alone do not either: "4 B R DU PONT" became
/// "4 R DU PONT, B", and "5 RTE DE TOULOUSE" is now "5 RTE DE TOULOUSE, EN GAUZY". So both must have changed, or the commune.
/// </remarks>
internal static class Deplacement
{
    /// <summary>Above the displacement of nine in ten of the addresses that did not change.</summary>
    private const double LeastInMetres = 200;

    private const double CentimetresPerMetre = 100;

    /// <param name="avant">The structure in the first version.</param>
    /// <param name="apres">The same in the second version.</param>
    /// <param name="annuaire">The second version: its mergers of communes move nobody.</param>
    public static bool IsOne(Structure avant, Structure apres, AnnuaireSnapshot annuaire) =>
        CommuneToday(avant.Commune, annuaire) != apres.Commune.CodeInsee.Value
        || (DistanceInMetres(avant, apres) >= LeastInMetres && IsAddressOther(avant.Adresse.Ligne?.Value, apres.Adresse.Ligne?.Value));

    /// <returns>To the centimetre; null when a position is not known.</returns>
    public static double? DistanceInMetres(Structure avant, Structure apres) =>
        avant.Position is { } from && apres.Position is { } to
            ? Math.Round(GreatCircle.DistanceInMetres(from.Longitude, from.Latitude, to.Longitude, to.Latitude) * CentimetresPerMetre)
                / CentimetresPerMetre
            : null;

    private static string CommuneToday(Commune commune, AnnuaireSnapshot annuaire) =>
        (annuaire.FindCommune(commune.CodeInsee.Value, out _) ?? commune).CodeInsee.Value;

    /// <summary>Whether neither street line is the other one, perhaps completed: case, accents, punctuation and the order of words do not
    /// tell.</summary>
    private static bool IsAddressOther(string? avant, string? apres)
    {
        if (avant is null || apres is null || avant == apres)
        {
            return false;
        }
        var (before, after) = (Words(avant), Words(apres));
        return !before.IsSubsetOf(after) && !after.IsSubsetOf(before);
    }

    private static HashSet<string> Words(string line) => [.. FoldedText.Of(line).Split(' ')];
}
