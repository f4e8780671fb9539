using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Cpts;

/// <summary>A part of a CPTS's territory, as a line of a list or a feature of a map gives it: a commune, or what an outline
/// holds.</summary>
public sealed record PartieDeCpts
{
    /// <summary>Key that an earlier import gave the territory; null as published.</summary>
    public string? Code { get; init; }

    /// <summary>FINESS number of the CPTS; null where the source names it only.</summary>
    public string? Finess { get; init; }

    /// <summary>Null where the source gives the FINESS number only.</summary>
    public string? Nom { get; init; }

    /// <summary>Progress of the project, in the words of the source.</summary>
    public string? Statut { get; init; }

    /// <summary>INSEE code of the commune, of whatever vintage.</summary>
    public string? CodeInsee { get; init; }

    /// <summary>Name of the commune, which counts where there is no code.</summary>
    public string? Commune { get; init; }

    /// <summary>Code of the commune's département; it tells communes of one name apart.</summary>
    public string? Departement { get; init; }

    /// <summary>Rule that an earlier import found the commune by; null as published.</summary>
    public string? CommunesRegle { get; init; }

    /// <summary>WGS 84, longitude first.</summary>
    public Geometry? Perimetre { get; init; }
}
