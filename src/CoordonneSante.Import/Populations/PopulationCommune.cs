namespace CoordonneSante.Import.Populations;

/// <summary>Municipal population (PMUN, inhabitants) of a commune, or of an arrondissement municipal where the file gives them.</summary>
public sealed record PopulationCommune(string CodeInsee, int PopulationMunicipale)
{
    /// <summary>Rule that an earlier import deduced it by; null as published.</summary>
    public string? Regle { get; init; }
}
