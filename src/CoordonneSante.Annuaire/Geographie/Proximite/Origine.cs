using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>Where to look from, as a request gives it: exactly one of these.</summary>
public sealed record Origine
{
    public Coordonnees? Point { get; init; }

    /// <summary>INSEE code: the commune's centre.</summary>
    public string? Commune { get; init; }

    /// <summary>FINESS number: the structure's position. It is not near itself.</summary>
    public string? Structure { get; init; }

    /// <summary>Postal code: the centre of its communes, weighted by their populations.</summary>
    public string? CodePostal { get; init; }

    /// <summary>Postal address as one writes it. The directory cannot find it: who asks replaces it by one of the others first.</summary>
    public string? Adresse { get; init; }

    /// <summary>Code of a priority quarter: a point inside it, its <c>Centre</c>.</summary>
    public string? Quartier { get; init; }
}
