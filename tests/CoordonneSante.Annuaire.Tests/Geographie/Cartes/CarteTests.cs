using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Geographie.Cartes;

public sealed class CarteTests
{
    private static readonly Emprise World = new(-180, -90, 180, 90);

    private static readonly StructureFilter NotCpts = new()
    {
        Type = new EnumOperationFilter<TypeStructure> { Neq = TypeStructure.Cpts },
    };

    private readonly AnnuaireSnapshot _annuaire = AnnuaireDisperse.Load(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Clusters_and_points_sum_to_the_structures_of_any_box_and_ventilations_to_their_clusters(int seed)
    {
        var random = new Random(seed);
        DimensionStructure[] dimensions = [.. Enum.GetValues<DimensionStructure>().Except([DimensionStructure.Indicateur])];
        for (var i = 0; i < 300; i++)
        {
            var (x, y) = AnnuaireDisperse.Point(random);
            var size = 0.01 + (random.NextDouble() * 12);
            var box = new Emprise(Math.Max(x - size, -180), y - size, Math.Min(x + size, 180), y + size);
            var where = random.Next(2) == 0 ? NotCpts : null;

            var carte = _annuaire.Lieux.Carte(box, random.Next(23), where, dimensions[random.Next(dimensions.Length)]);

            Assert.Equal(In(box, where).Count, carte.TotalCount);
            Assert.Equal(carte.TotalCount, carte.Grappes.Sum(grappe => grappe.Nombre) + carte.Points.Count);
            Assert.All(carte.Points, point => Assert.Contains(point, In(box, where)));
            Assert.All(carte.Grappes, grappe =>
            {
                Assert.Equal(grappe.Nombre, grappe.Ventilation.Sum(effectif => effectif.Nombre));
                Assert.InRange(grappe.Centre.Longitude, grappe.Emprise[0] - 1e-6, grappe.Emprise[2] + 1e-6);
                Assert.InRange(grappe.Centre.Latitude, grappe.Emprise[1] - 1e-6, grappe.Emprise[3] + 1e-6);
                Assert.True(box.Contains(grappe.Emprise[0], grappe.Emprise[1]) && box.Contains(grappe.Emprise[2], grappe.Emprise[3]));
            });
        }
    }

    [Fact]
    public void What_is_drawn_apart_stands_apart_and_a_cluster_holds_what_is_around_its_heaviest_part()
    {
        for (var zoom = 2; zoom < 14; zoom++)
        {
            var carte = _annuaire.Lieux.Carte(World, zoom, null, null);
            var pixels = 256 * Math.Pow(2, zoom);
            Assert.All(carte.Grappes, grappe => Assert.InRange(Width(grappe) * pixels, 0, 32 * 4));

            // Those alone are taken by no cluster near them: with another one alone, they would have made one.
            var points = carte.Points.Select(point => Project(point.Position)).ToList();
            for (var i = 0; i < points.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    Assert.True(double.Hypot(points[i].X - points[j].X, points[i].Y - points[j].Y) * pixels > 32);
                }
            }
        }

        // Shown, so placed.
        static (double X, double Y) Project(Position? position) => TileGrid.Project(position!.Longitude, position.Latitude);

        static double Width(Grappe grappe) => (grappe.Emprise[2] - grappe.Emprise[0]) / 360;
    }

    [Fact]
    public void Clusters_of_a_zoom_are_unions_of_those_of_the_next()
    {
        for (var zoom = 0; zoom < TileGrid.MaxZoom; zoom++)
        {
            var parts = _annuaire.Lieux.Carte(World, zoom + 1, null, null);
            foreach (var grappe in _annuaire.Lieux.Carte(World, zoom, null, null).Grappes)
            {
                var edges = grappe.Emprise;
                var box = new Emprise(edges[0] - 1e-9, edges[1] - 1e-9, edges[2] + 1e-9, edges[3] + 1e-9);
                var within = parts.Grappes.Where(part => box.Contains(part.Emprise[0], part.Emprise[1])
                    && box.Contains(part.Emprise[2], part.Emprise[3]));

                // Other clusters may lie in its box: at least its own parts do.
                Assert.True(
                    within.Sum(part => part.Nombre)
                        + parts.Points.Count(point => box.Contains(point.Position!.Longitude, point.Position.Latitude)) >= grappe.Nombre);
            }
        }
    }

    [Fact]
    public void Elements_are_the_clusters_and_the_points_in_one_list()
    {
        var carte = _annuaire.Lieux.Carte(World, 5, null, null);

        Assert.Equal(
            [.. carte.Grappes.Select(grappe => (grappe.Nombre, grappe.Centre)), .. carte.Points.Select(point => (1, point.Position!))],
            carte.Elements.Select(element => (element.Nombre, element.Position)));
        Assert.All(carte.Elements, element =>
        {
            Assert.Equal(element.Nombre, Enum.GetValues<TypeStructure>().Sum(type => element.Effectifs[type]));
            Assert.True(element.Structure is null != (element.Grappe is null));
        });
    }

    [Fact]
    public void A_cluster_splits_at_the_zoom_it_tells_and_not_before()
    {
        var clusters = 0;
        for (var zoom = 0; zoom < TileGrid.MaxZoom; zoom++)
        {
            foreach (var grappe in _annuaire.Lieux.Carte(World, zoom, null, null).Grappes)
            {
                clusters++;
                Assert.InRange(grappe.ZoomEclatement, zoom + 1, TileGrid.MaxZoom);
                Assert.False(IsOneAt(grappe, grappe.ZoomEclatement));
                Assert.True(grappe.ZoomEclatement - 1 == zoom || IsOneAt(grappe, grappe.ZoomEclatement - 1));
            }
        }
        Assert.True(clusters > 500);

        bool IsOneAt(Grappe grappe, int zoom) => _annuaire.Lieux.Carte(World, zoom, null, null).Grappes.Any(later =>
            later.Nombre == grappe.Nombre && later.Emprise.SequenceEqual(grappe.Emprise));
    }

    [Fact]
    public void Structures_of_one_place_are_a_cluster_until_the_largest_zoom_makes_points_of_them()
    {
        var box = new Emprise(2.3499, 48.8499, 2.3501, 48.8501);
        var together = In(box, null).Count(structure => structure.Position is { Longitude: 2.35, Latitude: 48.85 });

        var before = _annuaire.Lieux.Carte(box, 21, null, null);
        var last = _annuaire.Lieux.Carte(box, 22, null, null);

        Assert.True(together > 10);
        Assert.Equal((together, 22), Assert.Single(before.Grappes.Select(grappe => (grappe.Nombre, grappe.ZoomEclatement))));
        Assert.Empty(last.Grappes);
        Assert.Equal(together, last.Points.Count);
    }

    [Fact]
    public void Panning_does_not_reshuffle_the_clusters_that_stay_in_view()
    {
        for (var zoom = 3; zoom < 12; zoom++)
        {
            var whole = Describe(_annuaire.Lieux.Carte(World, zoom, null, null));
            var margin = 360 / Math.Pow(2, zoom + 2);
            for (var west = -6.0; west < 4; west += 0.37)
            {
                var panned = _annuaire.Lieux.Carte(new Emprise(west, 42, west + 5, 50), zoom, null, null);
                var within = panned.Grappes.Where(grappe => grappe.Emprise[0] > west + margin && grappe.Emprise[2] < west + 5 - margin
                    && grappe.Emprise[1] > 42 + margin && grappe.Emprise[3] < 50 - margin);

                Assert.Subset(whole, Describe(new Carte(0, [.. within], [])));
            }
        }

        static HashSet<string> Describe(Carte carte) =>
            [.. carte.Grappes.Select(grappe => $"{grappe.Nombre} {grappe.Centre.Longitude} {grappe.Centre.Latitude}")];
    }

    [Fact]
    public void A_ventilation_tells_codes_and_labels_in_the_order_of_the_values()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Structures = [.. rows.Structures.Select(row => row with { Longitude = -1.7, Latitude = 48.1 })],
        });

        Assert.Equal(
            [
                ("CENTRE_DE_SANTE", "Centre de santé", 6),
                ("MAISON_DE_SANTE", "Maison de santé", 2),
                ("CPTS", "Communauté professionnelle territoriale de santé", 1),
            ],
            By(DimensionStructure.Type));
        Assert.Equal(
            [("INFIRMIER", "Infirmier", 1), ("DENTAIRE", "Dentaire", 1), (null, "Sans objet : pas un centre de santé", 7)],
            By(DimensionStructure.Specialite));
        Assert.Equal(
            [("ASSOCIATION", "Association", 3), ("PERSONNE_PHYSIQUE", "Personne physique", 2), (null, "Gestionnaire inconnu", 4)],
            By(DimensionStructure.CategorieGestionnaire));
        Assert.Equal(
            [("OUI", "En quartier prioritaire", 2), ("NON", "Hors quartier prioritaire", 7)],
            By(DimensionStructure.EnQuartierPrioritaire));
        Assert.Equal([("53", "Bretagne", 6), ("84", "Auvergne-Rhône-Alpes", 3)], By(DimensionStructure.Region));
        Assert.Equal(
            [("200046977", "Métropole de Lyon", 3), ("243500139", "Rennes Métropole", 4), (null, "Hors EPCI", 2)],
            By(DimensionStructure.Epci));
        Assert.Equal([("1985", "1985", 1), ("2010", "2010", 1), (null, "Année inconnue", 7)], By(DimensionStructure.AnneeOuverture));

        IEnumerable<(string?, string, int)> By(DimensionStructure dimension) => annuaire.Lieux.Carte(World, 5, null, dimension)
            .Grappes.Single().Ventilation.Select(effectif => (effectif.Code?.Value, effectif.Libelle.Value, effectif.Nombre));
    }

    [Theory]
    [InlineData(175, -20, -175, -10, "« ouest » (175) n'est pas à l'ouest de « est » (-175).", "180e méridien se demande en deux")]
    [InlineData(2, 49, 3, 48, "« sud » (49) n'est pas au sud de « nord » (48).", "Échangez-les.")]
    [InlineData(2, 48, 2, 49, "L'emprise n'a pas de surface.", "Élargissez-la")]
    [InlineData(2, 48, 3, 48, "L'emprise n'a pas de surface.", "Élargissez-la")]
    [InlineData(2, 48, 181, 49, "« est » vaut 181 : il va de -180 à 180 degrés.", "ramène ses longitudes")]
    [InlineData(double.NaN, 48, 3, 49, "« ouest » vaut NaN : il va de -180 à 180 degrés.", "ramène ses longitudes")]
    public void A_box_that_cannot_be_is_refused_with_the_reason(
        double west,
        double south,
        double east,
        double north,
        string message,
        string hint)
    {
        var error = Assert.Throws<RequeteInvalideException>(() =>
            _annuaire.Lieux.Carte(new Emprise(west, south, east, north), 5, null, null));

        Assert.Equal(("EMPRISE_INVALIDE", message), (error.Code, error.Message));
        Assert.Contains(hint, error.Conseil, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_has_been_grouped_once_is_not_grouped_again_by_a_filter_that_keeps_all_either(bool filtered)
    {
        var where = filtered ? new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Neq = null } } : null;
        _annuaire.Lieux.Carte(World, 3, null, null);
        var looks = 0;

        var carte = _annuaire.Lieux.Carte(World, 3, where, null, new Deadline(() => looks++));

        Assert.True(carte.TotalCount > 100);
        Assert.InRange(looks, 1, carte.TotalCount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(23)]
    public void A_zoom_that_cannot_be_is_refused(int zoom) =>
        Assert.Equal("ZOOM_INVALIDE", Assert.Throws<RequeteInvalideException>(() => _annuaire.Lieux.Carte(World, zoom, null, null)).Code);

    private List<Structure> In(Emprise box, StructureFilter? where) =>
    [
        .. _annuaire.Structures(null, where, null, new PageArguments(First: PageArguments.MaxSize)).Nodes.Where(structure =>
            structure.Position is { } position && position.Longitude >= box.Ouest && position.Longitude <= box.Est
            && position.Latitude >= box.Sud && position.Latitude <= box.Nord),
    ];
}
