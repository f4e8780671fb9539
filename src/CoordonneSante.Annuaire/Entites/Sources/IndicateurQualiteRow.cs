using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A data-quality measure taken at import, e.g. the share of structures without position.</summary>
[Comment("Mesures de la qualité des données, prises à l'import.")]
[PrimaryKey(nameof(Code))]
public sealed record IndicateurQualiteRow
{
    [Comment("Code stable de la mesure.")]
    public required string Code { get; init; }

    [Comment("Ce qui est mesuré.")]
    public required string Libelle { get; init; }

    [Comment("Valeur, dans l'unité de la ligne.")]
    public required double Valeur { get; init; }

    [Comment("Unité de la valeur.")]
    public required string Unite { get; init; }
}
