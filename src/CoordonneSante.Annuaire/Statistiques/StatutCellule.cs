namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What the number of a cell means.</summary>
public enum StatutCellule
{
    /// <summary>At least one structure.</summary>
    Observe,

    /// <summary>Structures of this kind are listed here, and there is none.</summary>
    Zero,

    /// <summary>None is listed, and whether there is one is not known.</summary>
    Manquant,
}
