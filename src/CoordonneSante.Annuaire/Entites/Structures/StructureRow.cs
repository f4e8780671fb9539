using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A coordinated-care structure (FINESS ET).</summary>
public sealed record StructureRow
{
    /// <summary>FINESS number of the site, nine characters.</summary>
    public required string Finess { get; init; }

    /// <summary>FINESS number of the legal entity; null when the source gives none.</summary>
    public string? FinessGestionnaire { get; init; }

    public required string Nom { get; init; }

    public string? NomLong { get; init; }

    public required TypeStructure Type { get; init; }

    /// <summary>Null unless the type is centre de santé.</summary>
    public SpecialiteCentre? Specialite { get; init; }

    public Fiabilite? SpecialiteFiabilite { get; init; }

    /// <summary>Name of the rule that deduced the speciality.</summary>
    public string? SpecialiteRegle { get; init; }

    public string? Siret { get; init; }

    /// <summary>APE code without dot, e.g. "8621Z".</summary>
    public string? CodeApe { get; init; }

    public DateOnly? DateOuverture { get; init; }

    public DateOnly? DateMiseAJour { get; init; }

    public string? AdresseLigne { get; init; }

    public string? CodePostal { get; init; }

    public string? Ville { get; init; }

    /// <summary>Leaf territory: commune, or arrondissement municipal in Paris, Lyon and Marseille.</summary>
    public required string CodeInsee { get; init; }

    /// <summary>WGS 84 decimal degrees, 6 decimals; null without a usable position.</summary>
    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    /// <summary>What the source says of the geocoding, and doubts found at import.</summary>
    public string? PositionQualite { get; init; }

    /// <summary>Zoning that applies at the structure: its quarter's own decision, else its commune's.</summary>
    public required ZonageMedecin ZonageMedecin { get; init; }

    /// <summary>Code of the quarter whose outline covers the position (boundary inside); null outside all.</summary>
    public string? CodeQuartier { get; init; }

    public required string SourceId { get; init; }

    /// <summary>Extraction date of the source file.</summary>
    public required DateOnly DateExtraction { get; init; }
}
