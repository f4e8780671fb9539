using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>In what the way from people to structures is measured.</summary>
public enum UniteTrajet
{
    /// <summary>Great-circle kilometres from the centre of the commune to the structure's position.</summary>
    [Libelle("Kilomètre à vol d'oiseau")]
    Kilometre,

    /// <summary>Minutes from the commune to that of the structure, of the file of travel times that is loaded.</summary>
    [Libelle("Minute de trajet")]
    Minute,
}
