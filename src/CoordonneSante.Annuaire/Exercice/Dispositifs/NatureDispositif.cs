using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>What a scheme pays for or gives.</summary>
public enum NatureDispositif
{
    [Libelle("Accompagnement méthodologique")]
    AccompagnementMethodologique,

    [Libelle("Coordination")]
    Coordination,

    [Libelle("Système d'information")]
    SystemeInformation,

    [Libelle("Immobilier")]
    Immobilier,

    [Libelle("Fonctionnement")]
    Fonctionnement,

    [Libelle("Équipement")]
    Equipement,

    [Libelle("Étude")]
    Etude,

    [Libelle("Recrutement")]
    Recrutement,

    [Libelle("Formation")]
    Formation,

    /// <summary>Capital expenditure that the document does not detail further.</summary>
    [Libelle("Investissement")]
    Investissement,

    /// <summary>Calls whose object the document does not say.</summary>
    [Libelle("Appel à projets")]
    AppelAProjets,

    /// <summary>The document says that it supports, and not with what.</summary>
    [Libelle("Non précisée")]
    NonPrecisee,
}
