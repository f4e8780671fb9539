using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>What the values of an indicator are, which decides how those of several communes make one.</summary>
public enum NatureIndicateur
{
    /// <summary>A number of things or people: communes add up.</summary>
    [Libelle("Effectif, qui s'ajoute")]
    Effectif,

    /// <summary>A level: communes make a mean weighted by their inhabitants.</summary>
    [Libelle("Mesure, dont la moyenne est pondérée par les habitants")]
    Numerique,

    /// <summary>A class: communes make shares of inhabitants.</summary>
    [Libelle("Classe")]
    Classe,
}
