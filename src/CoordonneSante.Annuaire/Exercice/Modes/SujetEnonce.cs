namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>What a statement is about.</summary>
public enum SujetEnonce
{
    Definition,
    BaseLegale,
    Historique,
    EquipeMinimale,
    Equipe,
    StatutDesProfessionnels,
    FormeJuridique,
    Gestion,
    Tarifs,
    Echelle,
    Implantation,
    Mission,
    Action,
    ProjetDeSante,
    Creation,
    Cooperation,
    SystemeInformation,
    Financement,
    Accompagnement,
    Attention,
}
