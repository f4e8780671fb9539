using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>What an indicator is in one commune; all but the indicator is null where it is not known, which is not zero.</summary>
/// <param name="Indicateur">Of what.</param>
/// <param name="Valeur">In the unit of the indicator; null for a classification.</param>
/// <param name="Classe">Null but for a classification.</param>
/// <param name="Regle">Null where the file gives the value.</param>
public readonly record struct ValeurIndicateur(Indicateur Indicateur, double? Valeur, ClasseIndicateur? Classe, Texte? Regle)
{
    /// <summary>Null where the value is not known.</summary>
    public Fiabilite? Fiabilite =>
        Valeur is null && Classe is null ? null : Regle is null ? Sources.Fiabilite.Officiel : Sources.Fiabilite.Deduit;
}
