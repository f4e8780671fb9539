using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

public sealed class CoucheStructuresTests
{
    private static readonly StructureFilter Cpts = new()
    {
        Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.Cpts },
    };

    private readonly AnnuaireSnapshot _annuaire = AnnuaireDisperse.Load(1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_tiles_of_the_world_count_every_placed_structure_once_at_any_zoom(bool filtered)
    {
        var where = filtered ? Cpts : null;
        var placed = Placed(where).Count;

        Assert.True(placed > 50);
        for (var zoom = 0; zoom <= 5; zoom++)
        {
            Assert.Equal(placed, TilesOfTheWorld(zoom).SelectMany(tile => Draw(tile, where)).Sum(feature => feature.Number("nombre")));
        }
        for (var zoom = 6; zoom <= 22; zoom++)
        {
            Assert.Equal(placed, TilesOfPoints(zoom, where).SelectMany(tile => Draw(tile, where)).Sum(feature => feature.Number("nombre")));
        }
    }

    [Theory]
    [InlineData(9)]
    [InlineData(14)]
    [InlineData(22)]
    public void From_zoom_9_on_each_structure_is_a_point_of_its_own_tile_alone_to_the_unit(int zoom)
    {
        var seen = new HashSet<string>();
        foreach (var tile in TilesOfPoints(zoom, null))
        {
            foreach (var feature in Draw(tile, null))
            {
                var structure = _annuaire.FindStructure(feature.Text("finess"));
                Assert.True(structure?.Position is not null && seen.Add(structure.Finess.Value));
                var (x, y) = Mercator(structure.Position);
                var point = Assert.Single(Assert.Single(feature.Paths));
                var units = Math.Pow(2, zoom) * 4096;
                Assert.Equal((DecodedFeature.Point, 1), (feature.Type, feature.Number("nombre")));
                Assert.InRange(point.X, 0, 4095);
                Assert.InRange(point.Y, 0, 4095);
                Assert.InRange((x * units) - ((tile.X * 4096.0) + point.X), -0.001, 1.001);
                Assert.InRange((y * units) - ((tile.Y * 4096.0) + point.Y), -0.001, 1.001);
            }
        }
        Assert.Equal(Placed(null).Count, seen.Count);
    }

    [Fact]
    public void Before_zoom_9_tiles_show_the_clusters_and_the_points_of_the_map_at_the_next_zoom()
    {
        for (var zoom = 0; zoom < 9; zoom++)
        {
            var carte = _annuaire.Lieux.Carte(new Emprise(-180, -90, 180, 90), zoom + 1, null, null);
            var features = TilesOfPoints(zoom, null).SelectMany(tile => Draw(tile, null)).ToList();
            var clusters = features.Where(feature => feature.Number("nombre") > 1).ToList();

            Assert.Equal(
                carte.Grappes.Select(grappe => (grappe.Nombre, Math.Min(grappe.ZoomEclatement - 1, 9))).Order(),
                clusters.Select(feature => (feature.Number("nombre"), feature.Number("zoom_eclatement"))).Order());
            Assert.Equal(
                carte.Points.Select(point => point.Finess.Value).Order(StringComparer.Ordinal),
                features.Except(clusters).Select(feature => feature.Text("finess")).Order(StringComparer.Ordinal));
            Assert.All(clusters, cluster =>
            {
                Assert.True(cluster.Number("zoom_eclatement") > zoom);
                Assert.Equal(
                    cluster.Number("nombre"),
                    cluster.Properties.Keys.Where(name => name.StartsWith("nombre_", StringComparison.Ordinal)).Sum(cluster.Number));
                Assert.DoesNotContain("finess", cluster.Properties.Keys);
            });
        }
    }

    [Fact]
    public void Identifiers_are_distinct_over_a_whole_zoom_and_clusters_have_others_at_another_zoom()
    {
        var ids = new HashSet<ulong>();
        for (var zoom = 3; zoom < 9; zoom++)
        {
            var features = TilesOfPoints(zoom, null).SelectMany(tile => Draw(tile, null)).ToList();

            Assert.Distinct(features.Select(feature => feature.Id));
            Assert.All(features.Where(feature => feature.Number("nombre") > 1), cluster => Assert.True(ids.Add(cluster.Id)));
        }
    }

    [Fact]
    public void A_structure_has_what_popups_and_styles_need_and_nothing_for_a_missing_value()
    {
        var annuaire = PetitAnnuaire.Load();
        var tile = TileOf(Position.At(-1.71, 48.1), 12);
        var feature = Assert.Single(DecodedTile.Read(annuaire.Lieux.Couches.Find("structures").Draw(tile, null))?.Features ?? []);

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["nombre"] = 1,
                ["finess"] = "350000002",
                ["nom"] = "CDS Cleunay",
                ["type"] = "CENTRE_DE_SANTE",
                ["specialite"] = "INFIRMIER",
                ["zonage_medecin"] = "ZAC",
                ["code_commune"] = "35238",
                ["commune"] = "Rennes",
                ["code_departement"] = "35",
                ["departement"] = "Ille-et-Vilaine",
                ["siren_epci"] = "243500139",
                ["epci"] = "Rennes Métropole",
                ["categorie_gestionnaire"] = "ASSOCIATION",
            },
            feature.Properties);
    }

    [Fact]
    public void The_layer_says_what_is_in_its_tiles_where_and_from_which_file()
    {
        var couche = PetitAnnuaire.Load().Lieux.Couches.Find("structures");

        Assert.Equal([-1.71, 48.1, -1.71, 48.1], couche.Emprise);
        Assert.Equal(
            ["Fichier cog-2024", "Fichier finess-2021"],
            couche.Sources.Select(source => source.Titre.Value).Order(StringComparer.Ordinal));
        Assert.StartsWith(
            "1 structure, et 8 sans position qui n'y sont pas. Avant le zoom 9, ", couche.Description, StringComparison.Ordinal);
        Assert.StartsWith(
            "Celles que retient le filtre : 0 structure. Avant le zoom 9, ",
            couche.Describe(new StructureFilter { Finess = new StringOperationFilter { Eq = "000000000" } }),
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "nombre",
                "zoom_eclatement",
                "nombre_centre_de_sante",
                "nombre_maison_de_sante",
                "nombre_equipe_de_soins_primaires",
                "nombre_cpts",
                "nombre_pole_de_sante",
                "nombre_reseau_de_sante",
                "nombre_clic",
                "nombre_maia",
                "nombre_dac",
                "finess",
                "nom",
                "type",
                "specialite",
                "zonage_medecin",
                "code_commune",
                "commune",
                "code_departement",
                "departement",
                "siren_epci",
                "epci",
                "categorie_gestionnaire",
                "code_quartier",
            ],
            couche.Champs.Select(champ => champ.Nom));
    }

    private IReadOnlyList<DecodedFeature> Draw(Tuile tile, StructureFilter? where)
    {
        var decoded = DecodedTile.Read(_annuaire.Lieux.Couches.Find("structures").Draw(tile, where));
        Assert.True(decoded is null or { Name: "structures" });
        return decoded?.Features ?? [];
    }

    private List<Structure> Placed(StructureFilter? where) =>
    [
        .. _annuaire.Structures(null, where, null, new PageArguments(First: PageArguments.MaxSize)).Nodes
            .Where(structure => structure.Position is not null),
    ];

    private List<Tuile> TilesOfPoints(int zoom, StructureFilter? where) =>
        [.. Placed(where).Select(structure => structure.Position).OfType<Position>().Select(position => TileOf(position, zoom)).Distinct()];

    private static IEnumerable<Tuile> TilesOfTheWorld(int zoom) =>
        from x in Enumerable.Range(0, 1 << zoom) from y in Enumerable.Range(0, 1 << zoom) select new Tuile(zoom, x, y);

    private static Tuile TileOf(Position position, int zoom)
    {
        var (x, y) = Mercator(position);
        return new Tuile(zoom, (int)(x * Math.Pow(2, zoom)), (int)(y * Math.Pow(2, zoom)));
    }

    /// <summary>The projection of the tiles as its textbooks write it, from 0 to 1.</summary>
    private static (double X, double Y) Mercator(Position position)
    {
        var latitude = double.DegreesToRadians(position.Latitude);
        return ((position.Longitude + 180) / 360, (1 - (Math.Log(Math.Tan(latitude) + (1 / Math.Cos(latitude))) / Math.PI)) / 2);
    }
}
