using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice;

/// <summary>Whether a condition of a document is met. What is unknown is never assumed: it is <see cref="AVerifier"/>.</summary>
public enum StatutEvaluation
{
    [Libelle("Rempli")]
    Rempli,

    [Libelle("Non rempli")]
    NonRempli,

    [Libelle("À vérifier")]
    AVerifier,
}
