namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>How a published value is to be read.</summary>
public enum NatureValeur
{
    Exacte,
    Approchee,
    Minimum,
    Maximum,
    Objectif,

    /// <summary>The document does not tell whether it is a goal or a count.</summary>
    Indeterminee,
}
