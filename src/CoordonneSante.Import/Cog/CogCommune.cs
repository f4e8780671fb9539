namespace CoordonneSante.Import.Cog;

/// <summary>A line of v_commune: a commune, an arrondissement municipal, or a former commune inside a new one.</summary>
/// <remarks>Source: INSEE, Code officiel géographique.</remarks>
public sealed record CogCommune
{
    public required TypeCommune Type { get; init; }

    public required string CodeInsee { get; init; }

    public required string Nom { get; init; }

    /// <summary>Null for associated and delegated communes.</summary>
    public string? CodeDepartement { get; init; }

    /// <summary>Null for associated and delegated communes.</summary>
    public string? CodeRegion { get; init; }

    /// <summary>The commune that holds it; null for a commune.</summary>
    public string? CodeParent { get; init; }
}
