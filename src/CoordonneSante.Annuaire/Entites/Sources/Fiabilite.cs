using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>How a value was obtained: published by its owner, deduced by a named rule, or unknown.</summary>
public enum Fiabilite
{
    [Libelle("Valeur officielle")]
    Officiel,

    [Libelle("Valeur déduite")]
    Deduit,

    [Libelle("Valeur inconnue")]
    Inconnu,
}
