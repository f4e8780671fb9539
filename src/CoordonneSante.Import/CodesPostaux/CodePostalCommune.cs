namespace CoordonneSante.Import.CodesPostaux;

/// <summary>One postal code of one commune or arrondissement municipal; a pair comes back once per locality (ligne 5).</summary>
public sealed record CodePostalCommune
{
    public required string CodeInsee { get; init; }

    public required string CodePostal { get; init; }

    public required string NomCommune { get; init; }

    /// <summary>Of the places of the commune that the code serves, the one that this line is about; empty for none, or all.</summary>
    public string Localite { get; init; } = "";

    /// <summary>Of a code kept from a directory already built, the rule that deduced it; else null.</summary>
    public string? Regle { get; init; }

    /// <summary>A point of the commune, WGS 84 decimal degrees; both null when the source gives none.</summary>
    public double? Longitude { get; init; }

    public double? Latitude { get; init; }
}
