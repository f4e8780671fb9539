namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>What happened to a structure between two versions of the directory.</summary>
public enum NatureChangement
{
    Ouverte,
    Fermee,
    Entree,
    Sortie,
    Deplacee,
    Renommee,
    ChangementDeType,
    ChangementDeGestionnaire,
}
