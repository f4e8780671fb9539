namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>How a published value is to be read.</summary>
public enum NatureValeur
{
    Exacte,
    Approchee,
    Minimum,
    Maximum,
    Objectif,
}
