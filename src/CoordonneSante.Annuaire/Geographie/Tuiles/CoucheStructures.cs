using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The structures as points, grouped at small zooms as a map of the same scale groups them.</summary>
internal sealed class CoucheStructures : Couche
{
    /// <summary>From it on, nothing is grouped: a tile is some fifty kilometres wide and holds a few hundred points at most.</summary>
    private const int FirstZoomOfPoints = 9;

    /// <summary>Map libraries show a vector tile on 512 pixels, where a map's zoom counts tiles of 256: a tile is as large as four of the
    /// next zoom.</summary>
    private const int MapZoomsAhead = 1;

    private static readonly AttributTuile<Grappe>[] OfClusters =
    [
        AttributTuile<Grappe>.Number("nombre", "Nombre de structures : 1 pour une structure, 2 ou plus pour une grappe.", grappe =>
            grappe.Nombre),
        AttributTuile<Grappe>.Number("zoom_eclatement", "Zoom des tuiles où la grappe se sépare ; absent d'une structure.", grappe =>
            Math.Min(grappe.ZoomEclatement - MapZoomsAhead, FirstZoomOfPoints)),
        .. Enum.GetValues<TypeStructure>()
            .Select(type =>
                AttributTuile<Grappe>.Number(
                    $"nombre_{EnumText<TypeStructure>.Of(type).ToLowerInvariant()}",
                    $"D'une grappe, nombre de structures du type {EnumText<TypeStructure>.Of(type)} ; absent quand il n'y en a pas.",
                    grappe => grappe.Effectifs[type] is > 0 and var number ? number : null)),
    ];

    private static readonly AttributTuile<Structure>[] OfStructures =
    [
        AttributTuile<Structure>.Number("nombre", OfClusters[0].Description, _ => 1),
        AttributTuile<Structure>.Text("finess", "Numéro FINESS.", structure => structure.Finess.Value),
        AttributTuile<Structure>.Text("nom", "Nom de la structure.", structure => structure.Nom.Value),
        AttributTuile<Structure>.Text("type", "Type d'exercice coordonné, valeur de TypeStructure.", structure =>
            EnumText<TypeStructure>.Of(structure.Type)),
        AttributTuile<Structure>.Text(
            "specialite",
            "Spécialité d'un centre de santé, valeur de SpecialiteCentre ; absente des autres structures.",
            structure => structure.Specialite is { } value ? EnumText<SpecialiteCentre>.Of(value) : null),
        AttributTuile<Structure>.Text(
            "zonage_medecin",
            "Zonage des médecins, valeur de ZonageMedecin.",
            structure => EnumText<ZonageMedecin>.Of(structure.ZonageMedecin)),
        AttributTuile<Structure>.Text(
            "code_commune",
            "Code INSEE de la commune, ou de l'arrondissement municipal.",
            structure => structure.Commune.CodeInsee.Value),
        AttributTuile<Structure>.Text("commune", "Nom de la commune.", structure => structure.Commune.Nom.Value),
        AttributTuile<Structure>.Text(
            "code_departement", "Code du département.", structure => structure.Commune.Departement.Code.Value),
        AttributTuile<Structure>.Text("departement", "Nom du département.", structure => structure.Commune.Departement.Nom.Value),
        AttributTuile<Structure>.Text(
            "siren_epci", "Numéro SIREN de l'EPCI ; absent hors de tout EPCI.", structure => structure.Commune.Epci?.Siren.Value),
        AttributTuile<Structure>.Text("epci", "Nom de l'EPCI ; absent hors de tout EPCI.", structure => structure.Commune.Epci?.Nom.Value),
        AttributTuile<Structure>.Text(
            "categorie_gestionnaire",
            "Famille du gestionnaire, valeur de CategorieGestionnaire ; absente quand elle n'est pas connue.",
            structure => structure.Gestionnaire?.Categorie is { } value ? EnumText<CategorieGestionnaire>.Of(value) : null),
        AttributTuile<Structure>.Text(
            "code_quartier",
            "Code du quartier prioritaire où elle se trouve ; absent hors de tout quartier.",
            structure => structure.QuartierPrioritaire?.Code.Value),
    ];

    private readonly StructureTable _structures;
    private readonly Lazy<StructureMap> _map;

    public CoucheStructures(string nom, StructureTable structures, Lazy<StructureMap> map)
        : base(nom, "Structures d'exercice coordonné")
    {
        _structures = structures;
        _map = map;
        var positions = structures.Records.Select(structure => structure.Position).OfType<Position>().ToList();
        Emprise = positions.Count == 0
            ? null
            :
            [
                positions.Min(position => position.Longitude), positions.Min(position => position.Latitude),
                positions.Max(position => position.Longitude), positions.Max(position => position.Latitude),
            ];
        Sources = [.. structures.Records.Select(structure => structure.Provenance.Source).Distinct()];
        Description = Describe(positions.Count, structures.Count - positions.Count);
    }

    public override string Description { get; }

    public override int MinZoom => 0;

    public override IReadOnlyList<AttributTuile> Champs { get; } = [.. OfClusters, .. OfStructures.Skip(1)];

    public override IReadOnlyList<double>? Emprise { get; }

    public override IReadOnlyList<Source> Sources { get; }

    private protected override bool EstFiltrable => true;

    private protected override ReadOnlyMemory<byte> DrawChecked(Tuile tile, StructureFilter? where, Deadline deadline)
    {
        var zoom = tile.Zoom < FirstZoomOfPoints ? tile.Zoom + MapZoomsAhead : TileGrid.MaxZoom;
        var carte = _map.Value.Draw(tile, zoom, where, deadline);
        using var layer = new LayerEncoder(Nom);
        foreach (var grappe in carte.Grappes)
        {
            deadline.Check();
            foreach (var champ in OfClusters)
            {
                layer.AddProperty(champ.Nom, champ.ValueOf(grappe));
            }

            layer.AddFeature(FeatureId.OfCluster(zoom, grappe.Premiere.Finess.Value), At(tile, grappe.Centre));
        }
        foreach (var structure in carte.Points)
        {
            deadline.Check();
            foreach (var champ in OfStructures)
            {
                layer.AddProperty(champ.Nom, champ.ValueOf(structure));
            }
            layer.AddFeature(FeatureId.OfCode(structure.Finess.Value), At(tile, structure.Position));
        }
        return layer.ToTile();
    }

    private protected override string DescribeChecked(StructureFilter where, Deadline deadline)
    {
        using var rows = Query.Select<Structure, StructureTable>(_structures, null, null, where, deadline);
        var placed = 0;
        foreach (var row in rows)
        {
            placed += _structures.At(row).Position is null ? 0 : 1;
        }
        return $"Celles que retient le filtre : {Describe(placed, rows.Count - placed)}";
    }

    private static string Describe(int placed, int unplaced) =>
        $"{placed} {(placed < 2 ? "structure" : "structures")}"
            + unplaced switch
            {
                0 => "",
                1 => ", et 1 sans position qui n'y est pas",
                _ => $", et {unplaced} sans position qui n'y sont pas",
            }
            + $". Avant le zoom {FirstZoomOfPoints}, "
            + "celles trop proches pour être distinguées sont une grappe, comme dans « carte » au zoom suivant, avec « nombre », "
            + "« zoom_eclatement » et le nombre de chaque type ; ensuite, chacune est un point.";

    private static TileGeometry At(Tuile tile, Position? position)
    {
        var (x, y) = position is null
            ? throw new InvalidOperationException("A map shows no structure without position.")
            : tile.Locate(position.Longitude, position.Latitude);
        return TileGeometry.Point(x, y);
    }
}
