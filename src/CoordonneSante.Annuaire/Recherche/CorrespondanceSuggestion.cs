using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Why something is suggested, best first. Case, accents, punctuation and abbreviations do not count.</summary>
public enum CorrespondanceSuggestion
{
    /// <summary>The postal code is what has been typed.</summary>
    [Libelle("Code postal")]
    CodePostal,

    /// <summary>The name, or the code in use, is what has been typed.</summary>
    [Libelle("Nom ou code exact")]
    Exacte,

    /// <summary>The name begins so.</summary>
    [Libelle("Début du nom")]
    Debut,

    /// <summary>A geocoder takes it for this address.</summary>
    [Libelle("Adresse")]
    Adresse,

    /// <summary>The words are in the name, or say its type, its speciality, who runs it or where it is.</summary>
    [Libelle("Mots")]
    Mots,

    /// <summary>A letter or two differ, or three in a long word.</summary>
    [Libelle("Orthographe proche")]
    Approchante,

    /// <summary>An INSEE code that is no longer in use.</summary>
    [Libelle("Ancien code INSEE")]
    AncienCode,

    /// <summary>The name, or its beginning, of a commune that is no longer; or what is asked for there is in the one of
    /// today.</summary>
    [Libelle("Ancien nom de commune")]
    AncienNom,
}
