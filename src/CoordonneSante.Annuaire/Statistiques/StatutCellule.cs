using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What the number of a cell means.</summary>
public enum StatutCellule
{
    /// <summary>At least one structure.</summary>
    [Libelle("Observé")]
    Observe,

    /// <summary>Structures of this kind are listed here, and there is none.</summary>
    [Libelle("Vrai zéro")]
    Zero,

    /// <summary>None is listed, and whether there is one is not known.</summary>
    [Libelle("Donnée manquante")]
    Manquant,
}
