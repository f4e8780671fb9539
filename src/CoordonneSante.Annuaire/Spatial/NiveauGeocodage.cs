using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>What a structure's position is the position of, from the most to the least precise.</summary>
public enum NiveauGeocodage
{
    /// <summary>A number in a street.</summary>
    [Libelle("Numéro dans une voie")]
    Numero,

    /// <summary>A street or a hamlet, somewhere along it.</summary>
    [Libelle("Voie ou lieu-dit")]
    Voie,

    /// <summary>The commune's centre: it says nothing of where in the commune.</summary>
    [Libelle("Centre de la commune")]
    Commune,

    /// <summary>The source does not say.</summary>
    [Libelle("Non précisé par la source")]
    Inconnu,
}
