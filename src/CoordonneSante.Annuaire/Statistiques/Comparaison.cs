using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The measure of a cell in a territory that holds the cell's own.</summary>
/// <param name="Niveau">Level of that territory.</param>
/// <param name="Code">Its code; "FRANCE" for France.</param>
/// <param name="Libelle">Its name.</param>
/// <param name="Nombre">Structures there with the cell's other keys.</param>
/// <param name="NombreMaximum">With those whose unknown values may be the cell's; null when nothing bounds the number.</param>
/// <param name="Statut">What that number means there.</param>
/// <param name="Denominateur">What the rate divides by; null when it is not known.</param>
/// <param name="Pour10000Habitants">Their rate; null when it is not known.</param>
/// <param name="Part">Their share of the structures there, 0 to 1; null without other keys, without structures, or when their number is not
/// known.</param>
/// <param name="Rapport">The cell's rate over this one; without rates, the cell's share within its territory over this one.</param>
/// <param name="RapportIntervalle">Of a ratio of rates; null for a ratio of shares, and without ratio.</param>
public readonly record struct Comparaison(
    NiveauTerritoire Niveau,
    Texte Code,
    Texte Libelle,
    int Nombre,
    int? NombreMaximum,
    StatutCellule Statut,
    int? Denominateur,
    double? Pour10000Habitants,
    double? Part,
    double? Rapport,
    IntervalleConfiance? RapportIntervalle)
{
    /// <summary>How many structures more than at this rate, fewer when negative; null without both rates.</summary>
    public double? Ecart { get; internal init; }
}
