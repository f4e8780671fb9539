using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>A quartier prioritaire de la politique de la ville.</summary>
public sealed record QuartierPrioritaireRow
{
    /// <summary>ANCT code, e.g. "QN00101M".</summary>
    public required string Code { get; init; }

    public required string Nom { get; init; }

    /// <summary>Year of the list of quarters: 2015 or 2024.</summary>
    public required int Generation { get; init; }

    /// <summary>Zoning decided for the quarter itself; null where the commune's applies.</summary>
    public ZonageMedecin? ZonageMedecin { get; init; }

    public string? ZonageMillesime { get; init; }

    /// <summary>Outline as WKB MultiPolygon, WGS 84, longitude first.</summary>
    public required byte[] Contour { get; init; }
}
