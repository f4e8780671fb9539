namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A data-quality measure taken at import, e.g. the share of structures without position.</summary>
public sealed record IndicateurQualiteRow
{
    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required double Valeur { get; init; }

    public required string Unite { get; init; }
}
