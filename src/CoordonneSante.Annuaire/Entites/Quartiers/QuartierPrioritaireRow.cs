using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>A quartier prioritaire de la politique de la ville.</summary>
[Comment("Quartiers prioritaires de la politique de la ville (ANCT).")]
[PrimaryKey(nameof(Code))]
public sealed record QuartierPrioritaireRow
{
    /// <summary>ANCT code, e.g. "QN00101M".</summary>
    [Comment("Code du quartier, par exemple QN00101M.")]
    public required string Code { get; init; }

    [Comment("Nom du quartier.")]
    public required string Nom { get; init; }

    /// <summary>Year of the list of quarters: 2015 or 2024.</summary>
    [Comment("Année de la liste des quartiers.")]
    [Unit("année")]
    public required int Generation { get; init; }

    /// <summary>Zoning decided for the quarter itself; null where the commune's applies.</summary>
    [Comment("Zonage décidé pour le quartier lui-même ; vide si celui de la commune s'applique.")]
    public ZonageMedecin? ZonageMedecin { get; init; }

    [Comment("Millésime du zonage du quartier.")]
    public string? ZonageMillesime { get; init; }

    /// <summary>Outline as WKB MultiPolygon, WGS 84, longitude first.</summary>
    [Comment("Contour, MultiPolygon WGS 84, longitude d'abord.")]
    [Unit("degrés décimaux")]
    public required byte[] Contour { get; init; }
}
