namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>What a centre de santé practises; always deduced (name, APE code), since FINESS merged categories 125, 130, 289 and 439 into 124.</summary>
public enum SpecialiteCentre
{
    Polyvalent,
    Medical,
    Infirmier,
    Dentaire,
    Autre,
    Inconnue,
}
