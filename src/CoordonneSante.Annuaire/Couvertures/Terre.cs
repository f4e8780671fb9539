using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Which departments are one land, with no open sea between them: the mainland with its islets, Corsica, each overseas
/// department.</summary>
internal static class Terre
{
    /// <summary>Beyond so many kilometres, what stands on another land is near nobody.</summary>
    public const double MaxParLaMerKm = 100;

    private const string Metropole = "METROPOLE";
    private const string Corse = "CORSE";

    /// <returns>Two communes are of one land if and only if theirs are equal.</returns>
    public static string Of(Commune commune) => Of(commune.Departement);

    /// <summary>Whether it is of the mainland or of Corsica.</summary>
    public static bool EstMetropolitain(Departement departement) => Of(departement) is Metropole or Corse;

    /// <summary>Whether a structure is too far across a sea for its distance to mean anything.</summary>
    /// <param name="from">Where one stands.</param>
    /// <param name="to">Where the structure is.</param>
    /// <param name="kilometres">Great-circle distance between the two.</param>
    public static bool Separates(Commune from, Commune to, double kilometres) =>
        kilometres > MaxParLaMerKm && !string.Equals(Of(from), Of(to), StringComparison.Ordinal);

    private static string Of(Departement departement) => departement.Code.Value switch
    {
        "2A" or "2B" => Corse,
        ['9', '7' or '8', ..] and { Length: 3 } code => code,
        _ => Metropole,
    };
}
