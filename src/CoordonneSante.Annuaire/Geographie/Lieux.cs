using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Geographie;

/// <summary>What a directory knows of places: what is near, in which zones a point lies, what a map shows.</summary>
/// <remarks>Each index is made when first needed: none is on the way to the first answer after a start.</remarks>
public sealed class Lieux
{
    private readonly CommuneTable _communes;
    private readonly Couverture _couverture;
    private readonly Lazy<bool> _hasOutlines;
    private readonly Lazy<NearbyStructures> _nearby;
    private readonly OrigineFinder _origins;
    private readonly Lazy<ZoneFinder> _zones;
    private readonly Lazy<StructureMap> _map;

    internal Lieux(
        StructureTable structures,
        CommuneTable communes,
        QuartierPrioritaireTable quartiers,
        TerritoireCptsTable cpts,
        SourceTable sources,
        StructureDimensions dimensions,
        IReadOnlyDictionary<string, CommuneFusionnee> mergers,
        Couverture couverture)
    {
        _communes = communes;
        _couverture = couverture;
        _hasOutlines = new Lazy<bool>(() => Enumerable.Range(1, communes.Count).Any(row => communes.At(row).Outline is not null));
        _nearby = new Lazy<NearbyStructures>(() => new NearbyStructures(structures));
        _origins = new OrigineFinder(structures, communes, quartiers, mergers);
        _zones = new Lazy<ZoneFinder>(() => new ZoneFinder(communes, quartiers));
        _map = new Lazy<StructureMap>(() => new StructureMap(structures, dimensions));
        Couches = new Couches(structures, _map, quartiers, cpts, communes, sources);
    }

    /// <summary>The directory as vector tiles.</summary>
    public Couches Couches { get; }

    /// <summary>The structures within a radius, the nearest first.</summary>
    /// <param name="origine">Where to look from.</param>
    /// <param name="rayonKm">Above 0, up to 500.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="page">Which page of them, by <c>First</c> and <c>After</c>.</param>
    /// <param name="fusion">What became of the origin's commune, when its code is no longer in use; else null.</param>
    /// <exception cref="RequeteInvalideException">The origin is unknown or has no position, or an argument cannot be honoured.</exception>
    public StructuresProches StructuresProches(
        Origine origine, double rayonKm, StructureFilter? where, PageArguments page, out CommuneFusionnee? fusion) =>
        _nearby.Value.Page(_origins.Find(origine, out fusion), rayonKm, where, page);

    /// <summary>The other structures within a radius of one, the nearest first; none when it has no position.</summary>
    /// <inheritdoc cref="StructuresProches"/>
    /// <param name="structure">Where to look from.</param>
    /// <param name="rayonKm">Above 0, up to 500.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    public IEnumerable<StructureProche> Voisines(
        Structure structure,
        double rayonKm,
        StructureFilter? where,
        int? first,
        PagePolicy? policy = null,
        Deadline deadline = default) =>
        _origins.Of(structure) is { } place
            ? _nearby.Value.Page(place, rayonKm, where, new PageArguments(first, Policy: policy, Deadline: deadline)).Edges
            : [];

    /// <summary>How many other structures are within a radius of one; 0 when it has no position.</summary>
    /// <inheritdoc cref="Voisines"/>
    public int VoisinesTotal(Structure structure, double rayonKm, StructureFilter? where, Deadline deadline = default) =>
        _origins.Of(structure) is { } place
            ? _nearby.Value.Page(place, rayonKm, where, new PageArguments(0, Deadline: deadline)).TotalCount
            : 0;

    /// <summary>The structures within a radius of a quarter's centre, the nearest first; none when it has no surface.</summary>
    /// <inheritdoc cref="Voisines"/>
    public IEnumerable<StructureProche> Autour(
        QuartierPrioritaire quartier,
        double rayonKm,
        StructureFilter? where,
        int? first,
        PagePolicy? policy = null,
        Deadline deadline = default) =>
        OrigineFinder.Of(quartier) is { } place
            ? _nearby.Value.Page(place, rayonKm, where, new PageArguments(first, Policy: policy, Deadline: deadline)).Edges
            : [];

    /// <summary>The structure nearest to a commune's centre, however far on its own land; null without a centre or a structure, where
    /// nothing is known of the structures asked for, and where the nearest is too far across a sea.</summary>
    public StructureProche? StructureLaPlusProche(Commune commune, StructureFilter? where, Deadline deadline = default) =>
        _couverture.Couvre(commune.Departement.Region, TypesAdmis.Of(where))
        && OrigineFinder.Of(commune) is { } place
        && _nearby.Value.Nearest(place, where, deadline) is { } nearest
        && !Terre.Separates(commune, nearest.Node.Commune, nearest.DistanceMetres / 1000)
            ? nearest
            : null;

    /// <summary>The commune, the zoning and the quarter of a point.</summary>
    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES.</exception>
    public ZonesAuPoint Zones(Coordonnees point) => _zones.Value.Find(point);

    /// <summary>The same, where no commune means that the point is at sea or abroad, never that the data place none.</summary>
    /// <exception cref="RequeteInvalideException">POINT_INVALIDE, COORDONNEES_INVERSEES, DONNEES_SANS_CENTRE.</exception>
    public ZonesAuPoint RequireZones(Coordonnees point)
    {
        var zones = Zones(point);
        if (zones.Commune is null && !_hasOutlines.Value)
        {
            CentresRequis.Check(_communes);
        }
        return zones;
    }

    /// <summary>What a map shows of the structures in a box: clusters, and those that stand alone.</summary>
    /// <param name="emprise">The box, edges included.</param>
    /// <param name="zoom">Zoom of the map, 0 to 22: what is grouped depends on it alone, not on the box.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="ventilerPar">What each cluster is broken down by; null for nothing.</param>
    /// <exception cref="RequeteInvalideException">EMPRISE_INVALIDE, ZOOM_INVALIDE, or of the filter.</exception>
    public Carte Carte(Emprise emprise, int zoom, StructureFilter? where, DimensionStructure? ventilerPar, Deadline deadline = default) =>
        _map.Value.Draw(emprise, zoom, where, ventilerPar, deadline);
}
