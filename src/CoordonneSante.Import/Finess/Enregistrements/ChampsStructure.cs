namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The texts of a structure before any check, whichever the format they come from.</summary>
internal sealed record ChampsStructure
{
    public required Champ Finess { get; init; }

    public required Champ FinessEntiteJuridique { get; init; }

    public required Champ Nom { get; init; }

    public required Champ NomLong { get; init; }

    public required Champ Categorie { get; init; }

    public required Champ Siret { get; init; }

    public required Champ CodeApe { get; init; }

    public required Champ Telephone { get; init; }

    public required Champ DateOuverture { get; init; }

    public required Champ DateAutorisation { get; init; }

    public required Champ DateMiseAJour { get; init; }

    public required string? AdresseLigne { get; init; }

    public required Champ CodePostal { get; init; }

    public required string? Ville { get; init; }

    public required Champ CodeInsee { get; init; }
}
