using System.Globalization;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The distances up to which inhabitants are to be counted.</summary>
internal sealed class Seuils
{
    private const int MaxCount = 20;
    private const double MaxKm = 500;

    /// <param name="km">In any order, which is kept.</param>
    /// <exception cref="RequeteInvalideException">SEUILS_INVALIDES.</exception>
    public Seuils(IReadOnlyList<double> km)
    {
        if (km.Count > MaxCount)
        {
            throw Invalid($"« seuilsKm » compte {km.Count} seuils : il en accepte {MaxCount}.");
        }
        foreach (var value in km)
        {
            // Written so that NaN is refused too.
            if (!(value is > 0 and <= MaxKm))
            {
                throw Invalid($"Le seuil {Say(value)} ne va pas de 0, exclu, à {Say(MaxKm)} kilomètres.");
            }
        }
        Km = [.. km];
    }

    public double[] Km { get; }

    /// <exception cref="RequeteInvalideException">SEUIL_ABSENT.</exception>
    public void CheckHas(double km)
    {
        if (!Array.Exists(Km, asked => asked == km))
        {
            throw new RequeteInvalideException(
                "SEUIL_ABSENT",
                $"{Say(km)} km n'est pas un des seuils demandés ({string.Join(", ", Km.Select(Say))}).",
                "Ajoutez-le à « seuilsKm ».");
        }
    }

    private static string Say(double km) => km.ToString(CultureInfo.InvariantCulture);

    private static RequeteInvalideException Invalid(string message) =>
        new("SEUILS_INVALIDES", message, "L'unité est le kilomètre à vol d'oiseau. Exemple : [5, 10, 20].");
}
