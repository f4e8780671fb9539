namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>How a value was obtained: published by its owner, deduced by a named rule, or unknown.</summary>
public enum Fiabilite
{
    Officiel,
    Deduit,
    Inconnu,
}
