namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>What a FINESS file holds, whichever its format: structures (sites) or legal entities.</summary>
public abstract record EnregistrementFiness
{
    private protected EnregistrementFiness() { }

    /// <summary>FINESS number, nine characters: digits, or Corsica's 2A/2B in front.</summary>
    public required string Finess { get; init; }
}
