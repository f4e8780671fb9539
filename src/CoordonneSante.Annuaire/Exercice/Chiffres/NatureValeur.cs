using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>How a published value is to be read.</summary>
public enum NatureValeur
{
    [Libelle("Valeur exacte")]
    Exacte,

    [Libelle("Valeur approchée")]
    Approchee,

    [Libelle("Minimum")]
    Minimum,

    [Libelle("Maximum")]
    Maximum,

    [Libelle("Objectif")]
    Objectif,

    /// <summary>The document does not tell whether it is a goal or a count.</summary>
    [Libelle("Objectif ou constat, non précisé")]
    Indeterminee,
}
