using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune, or an arrondissement municipal of Paris, Lyon or Marseille.</summary>
public sealed record CommuneRow
{
    /// <summary>INSEE code, five characters.</summary>
    public required string CodeInsee { get; init; }

    public required string Nom { get; init; }

    public required string CodeDepartement { get; init; }

    /// <summary>Null outside every EPCI (a few islands).</summary>
    public string? SirenEpci { get; init; }

    /// <summary>INSEE code of the commune this arrondissement municipal belongs to; null for a commune.</summary>
    public string? CodeParent { get; init; }

    /// <summary>Municipal population (PMUN); null when not published. On 75056, 69123, 13055 it is the sum of the arrondissements; on a commune merged since, that of its parts.</summary>
    public int? Population { get; init; }

    /// <summary>Year of the population's vintage, e.g. 2021.</summary>
    public int? PopulationMillesime { get; init; }

    /// <summary>Centre, WGS 84 decimal degrees; null when no source gives one.</summary>
    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public required ZonageMedecin ZonageMedecin { get; init; }

    /// <summary>Vintage of the zoning decision; null with <see cref="ZonageMedecin.NonRenseigne"/>.</summary>
    public string? ZonageMillesime { get; init; }
}
