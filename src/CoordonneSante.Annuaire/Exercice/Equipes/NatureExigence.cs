namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>What a minimum team counts.</summary>
public enum NatureExigence
{
    Professionnels,
    ProfessionsDifferentes,
    MedecinsGeneralistes,
    ProfessionnelsMedicaux,
    Paramedicaux,

    /// <summary>Fields of health that are represented. A team's numbers do not tell it.</summary>
    ChampsDeLaSante,
}
