namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Form of coordinated practice. FINESS categories: 124 centre de santé, 603 maison de santé, 604 CPTS, 463 CLIC, 606 DAC; the others have none.</summary>
public enum TypeStructure
{
    CentreDeSante,
    MaisonDeSante,
    EquipeDeSoinsPrimaires,
    Cpts,
    PoleDeSante,
    ReseauDeSante,
    Clic,
    Maia,
    Dac,
}
