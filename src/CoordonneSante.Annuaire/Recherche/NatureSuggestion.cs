using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>What a suggestion is.</summary>
public enum NatureSuggestion
{
    [Libelle("Région")]
    Region,

    [Libelle("Département")]
    Departement,

    [Libelle("Commune")]
    Commune,

    [Libelle("EPCI")]
    Epci,

    [Libelle("Quartier prioritaire")]
    QuartierPrioritaire,

    [Libelle("Territoire de CPTS")]
    TerritoireCpts,

    [Libelle("Structure")]
    Structure,

    [Libelle("Gestionnaire")]
    Gestionnaire,

    [Libelle("Adresse")]
    Adresse,
}
