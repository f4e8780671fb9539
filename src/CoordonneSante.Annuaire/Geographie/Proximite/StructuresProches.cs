using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>One page of the structures around an origin, by distance then by FINESS.</summary>
public sealed class StructuresProches
{
    private readonly StructureTable _structures;
    private readonly OrigineTrouvee _origin;
    private readonly ulong _query;
    private readonly Neighbour[] _page;

    /// <param name="structures">All the structures.</param>
    /// <param name="origin">Where they are seen from.</param>
    /// <param name="query">Digest for the cursors.</param>
    /// <param name="totalCount">Number of structures on all pages.</param>
    /// <param name="skipped">Number of structures before this page.</param>
    /// <param name="page">The structures of the page, in their order.</param>
    internal StructuresProches(StructureTable structures, OrigineTrouvee origin, ulong query, int totalCount, int skipped, Neighbour[] page)
    {
        _structures = structures;
        _origin = origin;
        _query = query;
        _page = page;
        TotalCount = totalCount;
        PageInfo = new DistancePageInfo(
            HasNextPage: skipped + page.Length < totalCount,
            HasPreviousPage: skipped > 0,
            StartCursor: page.Length > 0 ? CursorOf(page[0]) : null,
            EndCursor: page.Length > 0 ? CursorOf(page[^1]) : null);
    }

    /// <summary>Number of structures within the radius, on all pages.</summary>
    public int TotalCount { get; }

    public DistancePageInfo PageInfo { get; }

    /// <summary>Where they are seen from.</summary>
    internal Coordonnees Centre => new(_origin.Longitude, _origin.Latitude);

    public IEnumerable<Structure> Nodes
    {
        get
        {
            foreach (var neighbour in _page)
            {
                yield return _structures.At(neighbour.Row);
            }
        }
    }

    public IEnumerable<StructureProche> Edges
    {
        get
        {
            var compass = new Compass(_origin.Longitude, _origin.Latitude);
            foreach (var neighbour in _page)
            {
                var structure = _structures.At(neighbour.Row);
                var azimuth = structure.Position is { } position
                    ? compass.AzimuthTo(GeocentricPoint.At(position.Longitude, position.Latitude))
                    : throw new InvalidOperationException($"{structure.Id} is near without a position.");
                yield return new StructureProche(CursorOf(neighbour), neighbour.Metres, azimuth, structure);
            }
        }
    }

    private DistanceCursor CursorOf(Neighbour neighbour) => new(_query, neighbour.Centimetres, _structures.At(neighbour.Row).Finess);
}
