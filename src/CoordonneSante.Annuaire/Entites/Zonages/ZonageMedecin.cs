namespace CoordonneSante.Annuaire.Entites.Zonages;

/// <summary>Medical zoning decided by the ARS for general practitioners, from the most to the least under-served.</summary>
public enum ZonageMedecin
{
    /// <summary>Zone d'intervention prioritaire.</summary>
    Zip,

    /// <summary>Zone d'action complémentaire.</summary>
    Zac,

    /// <summary>Zone d'accompagnement régional.</summary>
    Zar,

    HorsZonage,

    /// <summary>No decision published; not the same as outside the zoning.</summary>
    NonRenseigne,
}
