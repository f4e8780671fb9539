namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The texts of a legal entity before any check, whichever the format they come from.</summary>
internal sealed record ChampsEntiteJuridique
{
    public required Champ Finess { get; init; }

    public required Champ Siren { get; init; }

    public required Champ Nom { get; init; }

    public required Champ NomLong { get; init; }

    public required Champ StatutJuridique { get; init; }

    /// <summary>Null in FINESS+, which gives the code alone.</summary>
    public required string? StatutJuridiqueLibelle { get; init; }

    public required Champ CodeApe { get; init; }

    public required Champ DateCreation { get; init; }
}
