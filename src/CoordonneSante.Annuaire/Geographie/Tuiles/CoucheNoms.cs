using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Cartes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Position = CoordonneSante.Annuaire.Spatial.Position;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>A point a commune, for its name: a map that writes names on polygons writes them once a tile that they reach.</summary>
internal sealed class CoucheNoms : Couche
{
    /// <summary>Before it, names would be too many for a tile.</summary>
    private const int FirstZoom = 8;

    private static readonly AttributTuile<Commune>[] Properties =
    [
        AttributTuile<Commune>.Text("code_commune", "Code INSEE de la commune, ou de l'arrondissement municipal.", commune =>
            commune.CodeInsee.Value),
        AttributTuile<Commune>.Text("nom", "Nom de la commune.", commune => commune.Nom.Value),
        AttributTuile<Commune>.Number("population", "Population municipale légale ; absente quand elle est inconnue.", commune =>
            commune.Population),
    ];

    private readonly STRtree<(int Order, Commune Commune, Position Centre)> _tree = new();

    public CoucheNoms(string nom, CommuneTable communes, IReadOnlyList<Source> sources)
        : base(nom, "Noms des communes")
    {
        var whole = new Envelope();
        foreach (var (order, commune) in communes.Records.Index())
        {
            if (commune is { Centre: { } centre, Arrondissements.Count: 0 })
            {
                whole.ExpandToInclude(centre.Longitude, centre.Latitude);
                var (x, y) = TileGrid.Project(centre.Longitude, centre.Latitude);
                _tree.Insert(new Envelope(x, x, y, y), (order, commune, centre));
            }
        }

        _tree.Build();
        Sources = sources;
        Emprise = whole.IsNull ? null : [whole.MinX, whole.MinY, whole.MaxX, whole.MaxY];
        Description = $"{_tree.Count} communes et arrondissements municipaux, chacun un point, à son centre : chaque nom est dans une "
            + $"tuile et une seule. À partir du zoom {FirstZoom}.";
    }

    public override string Description { get; }

    public override int MinZoom => FirstZoom;

    public override IReadOnlyList<AttributTuile> Champs => Properties;

    public override IReadOnlyList<double>? Emprise { get; }

    public override IReadOnlyList<Source> Sources { get; }

    private protected override ReadOnlyMemory<byte> DrawChecked(Tuile tile, StructureFilter? where, Deadline deadline)
    {
        var tiles = (double)(1L << tile.Zoom);
        var box = new Envelope(tile.X / tiles, (tile.X + 1) / tiles, tile.Y / tiles, (tile.Y + 1) / tiles);
        using var layer = new LayerEncoder(Nom);
        foreach (var (_, commune, centre) in _tree.Query(box).OrderBy(found => found.Order))
        {
            deadline.Check();
            var (x, y) = TileGrid.Project(centre.Longitude, centre.Latitude);
            if (Math.Floor(x * tiles) == tile.X && Math.Floor(y * tiles) == tile.Y)
            {
                foreach (var property in Properties)
                {
                    layer.AddProperty(property.Nom, property.ValueOf(commune));
                }

                var (left, top) = tile.Locate(centre.Longitude, centre.Latitude);
                layer.AddFeature(FeatureId.OfCode(commune.CodeInsee.Value), TileGeometry.Point(left, top));
            }
        }

        return layer.ToTile();
    }
}
