namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The texts of a structure before any check, whichever the format they come from.</summary>
internal sealed record ChampsStructure
{
    public required ChampFiness Finess { get; init; }

    public required ChampFiness FinessEntiteJuridique { get; init; }

    public required ChampFiness Nom { get; init; }

    public required ChampFiness NomLong { get; init; }

    public required ChampFiness Categorie { get; init; }

    public required ChampFiness Siret { get; init; }

    public required ChampFiness CodeApe { get; init; }

    public required ChampFiness Telephone { get; init; }

    public required ChampFiness DateOuverture { get; init; }

    public required ChampFiness DateAutorisation { get; init; }

    public required ChampFiness DateMiseAJour { get; init; }

    public required string? AdresseLigne { get; init; }

    public required ChampFiness CodePostal { get; init; }

    public required string? Ville { get; init; }

    public required ChampFiness CodeInsee { get; init; }
}
