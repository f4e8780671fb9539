namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The texts of a legal entity before any check, whichever the format they come from.</summary>
internal sealed record ChampsEntiteJuridique
{
    public required ChampFiness Finess { get; init; }

    public required ChampFiness Siren { get; init; }

    public required ChampFiness Nom { get; init; }

    public required ChampFiness NomLong { get; init; }

    public required ChampFiness StatutJuridique { get; init; }

    /// <summary>Null in FINESS+, which gives the code alone.</summary>
    public required string? StatutJuridiqueLibelle { get; init; }

    public required ChampFiness CodeApe { get; init; }

    public required ChampFiness DateCreation { get; init; }
}
