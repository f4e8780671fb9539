using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>Finds the commune, or the arrondissement municipal, of a point.</summary>
internal sealed class CommuneFinder
{
    private const double MaxDistanceToCentreInMetres = 15_000;

    /// <summary>How far from the real one an outline's line may be: they are simplified to some 300 m, and nine in ten keep within 330
    /// m.</summary>
    private const double OutlinePrecisionInMetres = 500;

    /// <summary>How far out of every outline a point still is a commune's: quays and headlands that simplifying cut off, no sea.</summary>
    private const double MaxDistanceToOutlineInMetres = 1_000;

    private readonly CommuneTable _communes;
    private readonly OutlineIndex _outlines;
    private readonly OutlineIndex _cities;
    private readonly PointIndex _centres;

    public CommuneFinder(CommuneTable communes)
    {
        _communes = communes;
        var outlines = new List<(int, LazyOutline)>();
        var cities = new List<(int, LazyOutline)>();
        var centres = new List<(int, GeocentricPoint)>(communes.Count);
        for (var row = 1; row <= communes.Count; row++)
        {
            var commune = communes.At(row);

            // A city is left to its arrondissements: they are the leaves, with their own zoning.
            var isCity = commune.Arrondissements.Count > 0;
            if (commune.Outline is { } outline)
            {
                (isCity ? cities : outlines).Add((row, outline));
            }
            if (!isCity && commune.Centre is { } centre)
            {
                centres.Add((row, GeocentricPoint.At(centre.Longitude, centre.Latitude)));
            }
        }
        _outlines = new OutlineIndex(outlines);
        _cities = new OutlineIndex(cities);
        _centres = new PointIndex(centres);
    }

    /// <param name="point">X longitude, Y latitude, decimal degrees.</param>
    /// <param name="geocentric">The same point.</param>
    /// <returns>Nulls at sea and abroad: out of any outline by more than a kilometre, and, where outlines are not known, beyond 15 km
    /// of any centre.</returns>
    public (Commune? Commune, MethodeZone? Methode) Find(Coordinate point, GeocentricPoint geocentric)
    {
        if (_outlines.Find(point) is > 0 and var row)
        {
            return (_communes.At(row), MethodeZone.Contour);
        }

        // Communes whose outline is known not to hold the point come last: on the edge of what is loaded, it is a neighbour's.
        var nearest = _cities.Find(point) is > 0 and var city
            ? Nearest(geocentric, row => CityOf(row) == city)
            : Nearest(geocentric, row => !IsOutlined(row)) ?? NearestBesideOutlines(point, geocentric);
        return (nearest, nearest is null ? null : MethodeZone.CentreLePlusProche);
    }

    /// <summary>The communes that a point within an outline may be in all the same, because their outline is as near as outlines are
    /// precise.</summary>
    public IReadOnlyList<Commune> FindNeighbours(Coordinate point, GeocentricPoint geocentric) =>
        [.. _outlines.FindNear(point, geocentric, OutlinePrecisionInMetres).Select(row => _communes.At(row))];

    /// <summary>The régions that a point out of every outline may be in, the nearest first.</summary>
    /// <returns>INSEE codes of those that have, within 15 km, the centre of a commune whose outline is not known.</returns>
    public IReadOnlyList<string> FindRegions(GeocentricPoint point)
    {
        var regions = new List<string>();
        while (Nearest(point, row => !IsOutlined(row) && !regions.Contains(RegionOf(_communes.At(row)))) is { } commune)
        {
            regions.Add(RegionOf(commune));
        }
        return regions;
    }

    /// <summary>Whether a known outline bounds the commune: its own, or that of the city that it is an arrondissement of.</summary>
    private bool IsOutlined(int row) => _outlines.Has(row) || _cities.Has(CityOf(row));

    /// <returns>0 for what is no arrondissement.</returns>
    private int CityOf(int row) => _communes.At(row).ArrondissementDe is { } city ? _communes.RowOf(city) : 0;

    private Commune? NearestBesideOutlines(Coordinate point, GeocentricPoint geocentric)
    {
        var near = _outlines.Nearest(point, geocentric, MaxDistanceToOutlineInMetres);
        var city = _cities.Nearest(point, geocentric, MaxDistanceToOutlineInMetres);
        return city.SquaredLine < near.SquaredLine
            ? Nearest(geocentric, row => CityOf(row) == city.Row)
            : near.Row == 0 ? null : _communes.At(near.Row);
    }

    private static string RegionOf(Commune commune) => commune.Departement.Region.Code.Value;

    private Commune? Nearest(GeocentricPoint point, Func<int, bool> isWanted)
    {
        var nearest = _centres.Nearest(point, GreatCircle.SquaredLineOfDistance(MaxDistanceToCentreInMetres), isWanted);
        return nearest.Row == 0 ? null : _communes.At(nearest.Row);
    }
}
