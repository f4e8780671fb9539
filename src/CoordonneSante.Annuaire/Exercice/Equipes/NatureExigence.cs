using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>What a minimum team counts.</summary>
public enum NatureExigence
{
    [Libelle("Professionnels de santé")]
    Professionnels,

    [Libelle("Professions différentes")]
    ProfessionsDifferentes,

    [Libelle("Médecins généralistes")]
    MedecinsGeneralistes,

    [Libelle("Professionnels médicaux")]
    ProfessionnelsMedicaux,

    [Libelle("Professionnels paramédicaux")]
    Paramedicaux,

    /// <summary>Fields of health that are represented. A team's numbers do not tell it.</summary>
    [Libelle("Champs de la santé")]
    ChampsDeLaSante,
}
