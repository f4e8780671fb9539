using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Zonages;

/// <summary>Medical zoning decided by the ARS for general practitioners, from the most to the least under-served.</summary>
public enum ZonageMedecin
{
    /// <summary>Zone d'intervention prioritaire.</summary>
    [Libelle("Zone d'intervention prioritaire", DansUnePhrase = "ZIP")]
    Zip,

    /// <summary>Zone d'action complémentaire.</summary>
    [Libelle("Zone d'action complémentaire", DansUnePhrase = "ZAC")]
    Zac,

    /// <summary>Zone d'accompagnement régional.</summary>
    [Libelle("Zone d'accompagnement régional", DansUnePhrase = "ZAR")]
    Zar,

    [Libelle("Hors zonage")]
    HorsZonage,

    /// <summary>No decision published; not the same as outside the zoning.</summary>
    [Libelle("Non renseigné")]
    NonRenseigne,
}
