using CoordonneSante.Annuaire.Caching;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>Zones as polygons: quarters, communes, the territories above them.</summary>
internal sealed class CoucheZones<T> : Couche
{
    /// <summary>Of tiles kept once drawn.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>What one weighs besides its bytes, so that empty ones weigh too.</summary>
    private const int EntryBytes = 100;

    private readonly AttributTuile<T>[] _champs;
    private readonly (T Record, string Code, LazyOutline Outline)[] _zones;
    private readonly BoxTree _boxes;
    private readonly RecentlyUsed<Tuile, byte[]> _drawn = new(MaxBytes, tile => tile.Length + EntryBytes);

    /// <param name="nom">Name of the layer.</param>
    /// <param name="titre">For readers.</param>
    /// <param name="firstZoom">Before it, zones are too many for a tile and too small to be seen.</param>
    /// <param name="describe">Tells readers how many zones are drawn; the zoom from which they are is added.</param>
    /// <param name="champs">Properties of the zones.</param>
    /// <param name="zones">Records with their code and outline, in the order in which they are drawn; those without surface are
    /// not.</param>
    /// <param name="sources">The files that the outlines come from.</param>
    public CoucheZones(
        string nom,
        string titre,
        int firstZoom,
        Func<int, string> describe,
        AttributTuile<T>[] champs,
        IEnumerable<(T Record, string Code, LazyOutline Outline)> zones,
        IReadOnlyList<Source> sources)
        : base(nom, titre)
    {
        _champs = champs;
        MinZoom = firstZoom;
        Sources = sources;
        var whole = new Envelope();
        var drawn = new List<(T Record, string Code, LazyOutline Outline)>();
        var boxes = new List<Envelope>();
        foreach (var zone in zones)
        {
            var envelope = zone.Outline.Envelope;
            if (envelope.Area == 0)
            {
                continue;
            }
            whole.ExpandToInclude(envelope);
            drawn.Add(zone);
            boxes.Add(Project(envelope));
        }
        _zones = [.. drawn];
        _boxes = new BoxTree(boxes);
        Description = $"{describe(_zones.Length)} À partir du zoom {firstZoom}.";
        Emprise = whole.IsNull ? null : [whole.MinX, whole.MinY, whole.MaxX, whole.MaxY];
    }

    public override string Description { get; }

    public override int MinZoom { get; }

    public override IReadOnlyList<AttributTuile> Champs => _champs;

    public override IReadOnlyList<double>? Emprise { get; }

    public override IReadOnlyList<Source> Sources { get; }

    public override IEnumerable<string> CodesIn(double west, double south, double east, double north)
    {
        var box = new Envelope(west, east, south, north);
        return ZonesIn(Project(box)).Where(zone => zone.Outline.Meets(box)).Select(zone => zone.Code);
    }

    private protected override ReadOnlyMemory<byte> DrawChecked(Tuile tile, StructureFilter? where, Deadline deadline) =>
        _drawn.Get(tile, drawn => Draw(drawn, deadline));

    private byte[] Draw(Tuile tile, Deadline deadline)
    {
        var box = GridOutline.BoxOf(tile);
        var side = Tuile.SideOfWorld(tile.Zoom);
        var near = ZonesIn(new Envelope(box.MinX / side, box.MaxX / side, box.MinY / side, box.MaxY / side));
        using var layer = new LayerEncoder(Nom);
        foreach (var (record, code, outline) in near)
        {
            deadline.Check();
            if (OutlineShape.Of(GridOutline.Clip(GridOutline.At(outline, tile.Zoom), box), tile) is { } shape)
            {
                foreach (var champ in _champs)
                {
                    layer.AddProperty(champ.Nom, champ.ValueOf(record));
                }
                layer.AddFeature(FeatureId.OfCode(code), shape);
            }
        }
        return layer.ToTile();
    }

    /// <returns>In the order in which they are drawn.</returns>
    private IEnumerable<(T Record, string Code, LazyOutline Outline)> ZonesIn(Envelope box) =>
        _boxes.Query(box).Order().Select(number => _zones[number]);

    private static Envelope Project(Envelope degrees)
    {
        var (west, north) = TileGrid.Project(degrees.MinX, degrees.MaxY);
        var (east, south) = TileGrid.Project(degrees.MaxX, degrees.MinY);
        return new Envelope(west, east, north, south);
    }
}
