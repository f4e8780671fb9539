using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>What a centre de santé practises; always deduced (name, APE code), since FINESS merged categories 125, 130, 289 and 439 into
/// 124.</summary>
public enum SpecialiteCentre
{
    [Libelle("Polyvalent")]
    Polyvalent,

    [Libelle("Médical")]
    Medical,

    [Libelle("Infirmier")]
    Infirmier,

    [Libelle("Dentaire")]
    Dentaire,

    [Libelle("Autre", DansUnePhrase = "d'une autre spécialité")]
    Autre,

    [Libelle("Inconnue", DansUnePhrase = "de spécialité inconnue")]
    Inconnue,
}
