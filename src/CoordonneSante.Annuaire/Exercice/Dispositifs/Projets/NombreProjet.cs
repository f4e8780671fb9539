namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What is counted in a project.</summary>
internal enum NombreProjet
{
    MedecinsGeneralistes,

    /// <summary>All doctors: the généralistes, and those of the other medical professionals who are doctors.</summary>
    Medecins,
    AutresMedicaux,
    Paramedicaux,
    PlacesMedecinsGeneralistes,
}
