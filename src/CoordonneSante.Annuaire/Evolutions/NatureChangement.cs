using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>What happened to a structure between two versions of the directory.</summary>
public enum NatureChangement
{
    [Libelle("Ouverte")]
    Ouverte,

    [Libelle("Fermée")]
    Fermee,

    [Libelle("Entrée dans le champ")]
    Entree,

    [Libelle("Sortie du champ")]
    Sortie,

    [Libelle("Déplacée")]
    Deplacee,

    [Libelle("Renommée")]
    Renommee,

    [Libelle("Changement de type")]
    ChangementDeType,

    [Libelle("Changement de gestionnaire")]
    ChangementDeGestionnaire,
}
