namespace CoordonneSante.Import.Actualisations;

/// <summary>How bringing a directory up to date ended.</summary>
public enum Issue
{
    /// <summary>One only asked.</summary>
    Verifie,

    /// <summary>What is published is what the publishers offer.</summary>
    DejaAJour,
    Publie,

    /// <summary>A file is not what its source announces, or cannot be read: nothing was published.</summary>
    FichierRefuse,

    /// <summary>Too many lines of a file were rejected: nothing was published.</summary>
    TropDeRejets,

    /// <summary>The new directory lost too much of the previous one: nothing was published.</summary>
    PerteRefusee,
}
