using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>What a statement is about.</summary>
public enum SujetEnonce
{
    [Libelle("Définition")]
    Definition,

    [Libelle("Base légale")]
    BaseLegale,

    [Libelle("Historique")]
    Historique,

    [Libelle("Équipe minimale")]
    EquipeMinimale,

    [Libelle("Équipe")]
    Equipe,

    [Libelle("Statut des professionnels")]
    StatutDesProfessionnels,

    [Libelle("Forme juridique")]
    FormeJuridique,

    [Libelle("Gestion")]
    Gestion,

    [Libelle("Tarifs")]
    Tarifs,

    [Libelle("Échelle")]
    Echelle,

    [Libelle("Implantation")]
    Implantation,

    [Libelle("Mission")]
    Mission,

    [Libelle("Action")]
    Action,

    [Libelle("Projet de santé")]
    ProjetDeSante,

    [Libelle("Création")]
    Creation,

    [Libelle("Coopération")]
    Cooperation,

    [Libelle("Système d'information")]
    SystemeInformation,

    [Libelle("Financement")]
    Financement,

    [Libelle("Accompagnement")]
    Accompagnement,

    [Libelle("Point de vigilance")]
    Attention,
}
