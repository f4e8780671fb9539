namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>What a scheme pays for or gives.</summary>
public enum NatureDispositif
{
    AccompagnementMethodologique,
    Coordination,
    SystemeInformation,
    Immobilier,
    Fonctionnement,
    Equipement,
    Etude,
    Recrutement,
    Formation,

    /// <summary>Capital expenditure that the document does not detail further.</summary>
    Investissement,

    /// <summary>Calls whose object the document does not say.</summary>
    AppelAProjets,

    /// <summary>The document says that it supports, and not with what.</summary>
    NonPrecisee,
}
