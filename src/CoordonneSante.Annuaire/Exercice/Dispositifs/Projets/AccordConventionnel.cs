namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What a structure has agreed with the Assurance Maladie. The two agreements cannot be had together.</summary>
public enum AccordConventionnel
{
    Aucun,

    /// <summary>Of health centres.</summary>
    AccordNational,

    /// <summary>"ACI", of maisons de santé and of the health centres that choose it.</summary>
    AccordConventionnelInterprofessionnel,
}
