using CoordonneSante.Annuaire.Entites.Indicateurs;

namespace CoordonneSante.Import.Indicateurs;

/// <summary>A column of indicators, as its descriptor presents it.</summary>
public sealed record ColonneDecrite
{
    /// <summary>Name of the column, and key of the indicator.</summary>
    public required string Nom { get; init; }

    public required string Libelle { get; init; }

    public string? Description { get; init; }

    public string? Unite { get; init; }

    public required NatureIndicateur Nature { get; init; }

    /// <summary>Classes in their order, with their labels; empty where the descriptor lists none, and any text is one.</summary>
    public IReadOnlyList<(string Code, string Libelle)> Classes { get; init; } = [];

    /// <summary>Table Schema, "decimalChar".</summary>
    public char Virgule { get; init; } = '.';
}
