using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Form of coordinated practice. FINESS categories: 124 centre de santé, 603 maison de santé, 604 CPTS, 463 CLIC, 606 DAC; the
/// others have none.</summary>
public enum TypeStructure
{
    [Libelle("Centre de santé", AuPluriel = "centres de santé")]
    CentreDeSante,

    [Libelle("Maison de santé", AuPluriel = "maisons de santé")]
    MaisonDeSante,

    [Libelle("Équipe de soins primaires", AuPluriel = "équipes de soins primaires")]
    EquipeDeSoinsPrimaires,

    [Libelle("Communauté professionnelle territoriale de santé", AuPluriel = "communautés professionnelles territoriales de santé")]
    Cpts,

    [Libelle("Pôle de santé", AuPluriel = "pôles de santé")]
    PoleDeSante,

    [Libelle("Réseau de santé", AuPluriel = "réseaux de santé")]
    ReseauDeSante,

    [Libelle("Centre local d'information et de coordination", AuPluriel = "centres locaux d'information et de coordination")]
    Clic,

    [Libelle("MAIA", AuPluriel = "MAIA")]
    Maia,

    [Libelle("Dispositif d'appui à la coordination", AuPluriel = "dispositifs d'appui à la coordination")]
    Dac,
}
