using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>The zones that hold a point. The nearest quarter is looked for when it is read.</summary>
public readonly struct ZonesAuPoint
{
    private readonly CommuneFinder _communes;
    private readonly QuartierFinder _quartiers;
    private readonly Coordinate _coordinate;
    private readonly GeocentricPoint _point;

    internal ZonesAuPoint(
        Commune? commune,
        MethodeZone? methode,
        QuartierPrioritaire? quartier,
        CommuneFinder communes,
        QuartierFinder quartiers,
        Coordinate coordinate,
        GeocentricPoint point)
    {
        Commune = commune;
        CommuneMethode = methode;
        QuartierPrioritaire = quartier;
        _communes = communes;
        _quartiers = quartiers;
        _coordinate = coordinate;
        _point = point;
    }

    /// <summary>Leaf territory; null at sea and abroad.</summary>
    public Commune? Commune { get; }

    /// <summary>How the commune was found; null without one.</summary>
    public MethodeZone? CommuneMethode { get; }

    /// <summary>Null outside all quarters; a boundary is inside.</summary>
    public QuartierPrioritaire? QuartierPrioritaire { get; }

    /// <summary>The quarter's own, where one was decided for it, else the commune's.</summary>
    public ZonageMedecin ZonageMedecin =>
        QuartierPrioritaire?.ZonageMedecin ?? Commune?.ZonageMedecin ?? Entites.Zonages.ZonageMedecin.NonRenseigne;

    /// <summary>Metres to the nearest quarter's edge, 0 inside one; null beyond 100 km.</summary>
    public double? DistanceQuartierMetres => QuartierPrioritaire is null ? _quartiers.Nearest(_point)?.Metres : 0;

    /// <inheritdoc cref="CommuneFinder.FindNeighbours"/>
    internal IReadOnlyList<Commune> CommunesVoisines =>
        CommuneMethode == MethodeZone.Contour ? _communes.FindNeighbours(_coordinate, _point) : [];

    /// <summary>Those of its neighbours, or what <see cref="CommuneFinder.FindRegions"/> finds out of every outline.</summary>
    internal IReadOnlyList<string> RegionsPossibles => CommuneMethode == MethodeZone.Contour
        ? [.. CommunesVoisines.Select(commune => commune.Departement.Region.Code.Value).Distinct()]
        : _communes.FindRegions(_point);

    /// <summary>The one that <see cref="DistanceQuartierMetres"/> is measured to; null beyond 100 km.</summary>
    public QuartierPrioritaire? QuartierLePlusProche => QuartierPrioritaire ?? _quartiers.Nearest(_point)?.Quartier;
}
