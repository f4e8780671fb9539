using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>A territory as a request names it: exactly one of these.</summary>
public sealed record TerritoireDemande
{
    /// <summary>Code of a région.</summary>
    public string? Region { get; init; }

    /// <summary>Code of a département.</summary>
    public string? Departement { get; init; }

    /// <summary>SIREN of an EPCI.</summary>
    public string? Epci { get; init; }

    /// <summary>Codes of several départements, together.</summary>
    public IReadOnlyList<string>? Departements { get; init; }

    /// <summary>SIREN of several EPCI, together.</summary>
    public IReadOnlyList<string>? Epcis { get; init; }

    /// <summary>Key of the territory of a CPTS.</summary>
    public string? Cpts { get; init; }

    /// <summary>INSEE code of a commune, of an arrondissement municipal, or one that a merger ended.</summary>
    public string? Commune { get; init; }

    /// <summary>The same, several: the communes of a CPTS, say. Repeating one changes nothing.</summary>
    public IReadOnlyList<string>? Communes { get; init; }

    /// <summary>Polygon or MultiPolygon: the communes whose centre it holds, boundary included.</summary>
    public GeoJson? Polygone { get; init; }
}
