using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What a structure has agreed with the Assurance Maladie. The two agreements cannot be had together.</summary>
public enum AccordConventionnel
{
    [Libelle("Aucun accord")]
    Aucun,

    /// <summary>Of health centres.</summary>
    [Libelle("Accord national des centres de santé", DansUnePhrase = "l'accord national des centres de santé")]
    AccordNational,

    /// <summary>"ACI", of maisons de santé and of the health centres that choose it.</summary>
    [Libelle("Accord conventionnel interprofessionnel", DansUnePhrase = "l'accord conventionnel interprofessionnel")]
    AccordConventionnelInterprofessionnel,
}
