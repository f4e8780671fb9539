namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>A legal entity (FINESS EJ), from cs1100501 or FINESS+.</summary>
public sealed record EntiteJuridiqueFiness : EnregistrementFiness
{
    /// <summary>Nine digits; null when the source gives none.</summary>
    public string? Siren { get; init; }

    /// <summary>Null when the source gives none, and always for a natural person (legal status 70), whose name is never read.</summary>
    public string? Nom { get; init; }

    public string? NomLong { get; init; }

    /// <summary>Code of nomenclature cs1500107, two digits; null when the source gives none.</summary>
    public string? StatutJuridiqueCode { get; init; }

    public string? StatutJuridiqueLibelle { get; init; }

    /// <summary>APE code without dot.</summary>
    public string? CodeApe { get; init; }

    public DateOnly? DateCreation { get; init; }
}
