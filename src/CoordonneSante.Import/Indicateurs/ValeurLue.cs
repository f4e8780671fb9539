using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Indicateurs;

/// <summary>The cell of an indicator: a number or a class, or neither where the file gives none.</summary>
/// <param name="Nombre">Null for a class.</param>
/// <param name="Classe">Null for a number.</param>
public readonly record struct ValeurLue(double? Nombre, string? Classe)
{
    /// <summary>Rule that an earlier import brought the value by; null as published.</summary>
    public string? Regle { get; init; }

    /// <summary>Why the cell's text is no value; null where it is one, or none.</summary>
    public (string Texte, Motif Motif)? Faute { get; init; }

    public bool EstVide => Nombre is null && Classe is null;
}
