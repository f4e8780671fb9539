namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What is true or false of a project. See <see cref="Projet"/> for the meanings.</summary>
internal enum FaitProjet
{
    ProjetDeSanteValide,
    AccueilStagiaires,
    SecteurUn,
    ButNonLucratif,
    BudgetSoutenable,
    ConcertationLiberaux,

    /// <summary>Tried, and in vain.</summary>
    MesuresIncitativesTentees,

    /// <summary>Deployed, whatever came of it; what was tried in vain was deployed.</summary>
    MesuresIncitativesDeployees,
}
