using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>What structures can be counted by.</summary>
public enum DimensionStructure
{
    [Libelle("Type de structure")]
    Type,

    [Libelle("Spécialité")]
    Specialite,

    [Libelle("Famille du gestionnaire")]
    CategorieGestionnaire,

    [Libelle("Zonage des médecins généralistes")]
    ZonageMedecin,

    [Libelle("Quartier prioritaire")]
    EnQuartierPrioritaire,

    [Libelle("Région")]
    Region,

    [Libelle("Département")]
    Departement,

    [Libelle("EPCI")]
    Epci,

    [Libelle("Commune")]
    Commune,

    [Libelle("Année d'ouverture")]
    AnneeOuverture,

    /// <summary>The class of the commune in a classification, which a request names beside it.</summary>
    [Libelle("Classement des communes")]
    Indicateur,
}
