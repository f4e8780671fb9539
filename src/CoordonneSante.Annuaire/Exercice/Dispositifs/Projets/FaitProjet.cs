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
    MesuresIncitativesTentees,
}
