using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Form of coordinated practice. FINESS categories: 124 centre de santé, 603 maison de santé, 604 CPTS, 463 CLIC, 606 DAC; the
/// others have none.</summary>
public enum TypeStructure
{
    [Libelle("Centre de santé")]
    CentreDeSante,

    [Libelle("Maison de santé")]
    MaisonDeSante,

    [Libelle("Équipe de soins primaires")]
    EquipeDeSoinsPrimaires,

    [Libelle("Communauté professionnelle territoriale de santé")]
    Cpts,

    [Libelle("Pôle de santé")]
    PoleDeSante,

    [Libelle("Réseau de santé")]
    ReseauDeSante,

    [Libelle("Centre local d'information et de coordination")]
    Clic,

    [Libelle("MAIA")]
    Maia,

    [Libelle("Dispositif d'appui à la coordination")]
    Dac,
}
