using System.Globalization;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The distances, or travel times, up to which inhabitants are to be counted.</summary>
internal sealed class Seuils
{
    private const int MaxCount = 20;
    private const double MaxKm = 500;
    private const double MaxMinutes = 600;

    /// <param name="valeurs">In any order, which is kept.</param>
    /// <param name="unite">What they are.</param>
    /// <exception cref="RequeteInvalideException">SEUILS_INVALIDES.</exception>
    public Seuils(IReadOnlyList<double> valeurs, UniteTrajet unite = UniteTrajet.Kilometre)
    {
        Unite = unite;
        var (argument, unit, most) = unite == UniteTrajet.Minute
            ? ("seuilsMinutes", "minutes", MaxMinutes)
            : ("seuilsKm", "kilomètres", MaxKm);
        if (valeurs.Count > MaxCount)
        {
            throw Invalid($"« {argument} » compte {valeurs.Count} seuils : il en accepte {MaxCount}.");
        }
        foreach (var value in valeurs)
        {
            // Written so that NaN is refused too.
            if (!(value > 0 && value <= most))
            {
                throw Invalid($"Le seuil {Say(value)} ne va pas de 0, exclu, à {Say(most)} {unit}.");
            }
        }
        Valeurs = [.. valeurs];
    }

    public UniteTrajet Unite { get; }

    public double[] Valeurs { get; }

    /// <exception cref="RequeteInvalideException">SEUIL_ABSENT.</exception>
    public void CheckHas(double km)
    {
        if (Unite == UniteTrajet.Minute)
        {
            throw new RequeteInvalideException(
                "SEUIL_ABSENT", "La mesure est en minutes : « seuil » est en kilomètres.", "Lisez « seuilsMinutes ».");
        }
        if (!Array.Exists(Valeurs, asked => asked == km))
        {
            throw new RequeteInvalideException(
                "SEUIL_ABSENT",
                $"{Say(km)} km n'est pas un des seuils demandés ({string.Join(", ", Valeurs.Select(Say))}).",
                "Ajoutez-le à « seuilsKm ».");
        }
    }

    private static string Say(double km) => km.ToString(CultureInfo.InvariantCulture);

    private RequeteInvalideException Invalid(string message) => new(
        "SEUILS_INVALIDES",
        message,
        Unite == UniteTrajet.Minute
            ? "L'unité est la minute de trajet. Exemple : [10, 20, 30]."
            : "L'unité est le kilomètre à vol d'oiseau. Exemple : [5, 10, 20].");
}
