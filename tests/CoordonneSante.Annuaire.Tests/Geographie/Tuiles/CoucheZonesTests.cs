using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

public sealed class CoucheZonesTests
{
    /// <summary>Rennes in it: at zoom 10 a tile is 0.35° wide.</summary>
    private static readonly Tuile Rennes = new(10, 507, 355);

    [Fact]
    public void A_quarter_has_its_properties_and_its_shape_to_the_unit()
    {
        var feature = Assert.Single(Draw("quartiers", Rennes, PetitAnnuaire.Load()));
        var polygon = feature.ToPolygons();

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["code_quartier"] = "QN03501I",
                ["nom"] = "Le Blosne",
                ["generation"] = 2024,
                ["zonage_medecin"] = "ZIP",
                ["nombre_structures"] = 1,
            },
            feature.Properties);

        // A hundredth of a degree is 116.5 units wide, and 1/cos(48.1°) times as high.
        Assert.Equal((1, 4), (polygon.NumGeometries, polygon.NumPoints - 1));
        Assert.InRange(polygon.EnvelopeInternal.Width, 116, 117);
        Assert.InRange(polygon.EnvelopeInternal.Height, 173, 176);
    }

    [Fact]
    public void A_commune_has_its_properties()
    {
        var feature = Assert.Single(Draw("communes", Rennes, PetitAnnuaire.Load()));

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["code_commune"] = "35238",
                ["nom"] = "Rennes",
                ["code_departement"] = "35",
                ["zonage_medecin"] = "ZAC",
                ["population"] = 225_000,
                ["nombre_structures"] = 2,
            },
            feature.Properties);
    }

    [Fact]
    public void A_tile_whose_client_left_is_not_drawn_and_the_next_client_has_it_whole()
    {
        var couche = PetitAnnuaire.Load().Lieux.Couches.Find("communes");

        Assert.Throws<OperationCanceledException>(() => couche.Draw(Rennes, null, new Deadline(new CancellationToken(canceled: true))));
        Assert.NotEmpty(couche.Draw(Rennes, null).ToArray());
    }

    [Theory]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    public void Random_zones_are_valid_in_every_tile_and_lose_nothing_where_tiles_meet(int zoom)
    {
        var random = new Random(zoom);
        var quartiers = Enumerable
            .Range(0, 40)
            .Select(i => Star(random, -2 + (random.NextDouble() * 1.5), 47.5 + random.NextDouble()))
            .ToList();
        var annuaire = WithQuarters([.. quartiers]);
        var tiles = TilesOf(-4, 46, 2, 50, zoom);
        var byCode = tiles
            .SelectMany(tile => Draw("quartiers", tile, annuaire).Select(feature => (tile, feature)))
            .ToLookup(drawn => drawn.feature.Text("code_quartier"));

        Assert.Equal(quartiers.Count, byCode.Count);
        foreach (var parts in byCode)
        {
            var whole = Math.Abs(
                new Polygon(new LinearRing([.. quartiers[Index(parts.Key)].Shell.Coordinates.Select(vertex => Project(vertex, zoom))])).Area
            );
            var drawn = 0.0;
            foreach (var (tile, feature) in parts)
            {
                var shape = feature.ToPolygons();
                Assert.True(shape.IsValid);
                Assert.True(new Envelope(-64, 4160, -64, 4160).Contains(shape.EnvelopeInternal));
                drawn += shape.Intersection(shape.Factory.ToGeometry(new Envelope(0, 4096, 0, 4096))).Area;
            }

            // Simplification moves a line by two units at most.
            Assert.InRange(
                drawn,
                whole - (4 * quartiers[Index(parts.Key)].NumPoints * Math.Sqrt(whole)),
                whole + (4 * quartiers[Index(parts.Key)].NumPoints * Math.Sqrt(whole)));
        }
    }

    [Fact]
    public void A_tile_within_a_zone_is_covered_beyond_its_edges_so_that_no_outline_shows()
    {
        var annuaire = WithQuarters(new Polygon(new LinearRing([new(-3, 47), new(0, 47), new(0, 49), new(-3, 49), new(-3, 47)])));

        var shape = Assert.Single(Draw("quartiers", Rennes, annuaire)).ToPolygons();

        Assert.Equal(new Envelope(-64, 4160, -64, 4160), shape.EnvelopeInternal);
        Assert.Equal(4224 * 4224, shape.Area);
    }

    [Fact]
    public void A_hole_is_a_hole_whichever_way_its_ring_turns()
    {
        var shell = new LinearRing([new(-1.7, 48), new(-1.6, 48), new(-1.6, 48.1), new(-1.7, 48.1), new(-1.7, 48)]);
        var hole = new LinearRing([new(-1.68, 48.02), new(-1.62, 48.02), new(-1.62, 48.08), new(-1.68, 48.08), new(-1.68, 48.02)]);
        var annuaire = WithQuarters(new Polygon(shell, [hole]), (Polygon)new Polygon(shell, [hole]).Reverse());

        var features = Draw("quartiers", Rennes, annuaire);

        Assert.Equal([1, 1], features.Select(feature => ((Polygon)feature.ToPolygons()[0]).NumInteriorRings));
    }

    [Fact]
    public void A_zone_that_only_touches_what_a_tile_draws_is_not_in_it()
    {
        var edge = (((Rennes.X * 4096) - 64) / (1024 * 4096.0) * 360) - 180;
        var annuaire = WithQuarters(
            new Polygon(new LinearRing([new(edge - 0.1, 48), new(edge, 48), new(edge, 48.1), new(edge - 0.1, 48.1), new(edge - 0.1, 48)])));

        Assert.Empty(Draw("quartiers", Rennes, annuaire));
        Assert.NotEmpty(Draw("quartiers", Rennes with { X = Rennes.X - 1 }, annuaire));
    }

    [Fact]
    public void A_zone_without_surface_is_not_drawn_and_a_crossed_one_is_mended()
    {
        var point = new Polygon(new LinearRing([new(-1.7, 48), new(-1.7, 48), new(-1.7, 48), new(-1.7, 48)]));
        var crossed = new Polygon(new LinearRing([new(-1.7, 48), new(-1.6, 48.1), new(-1.6, 48), new(-1.7, 48.1), new(-1.7, 48)]));
        var annuaire = WithQuarters(point, crossed);

        var shape = Assert.Single(Draw("quartiers", Rennes, annuaire)).ToPolygons();

        Assert.True(shape.IsValid);
        Assert.Equal(2, shape.NumGeometries);
        Assert.StartsWith("1 quartiers, sur 2 :", annuaire.Lieux.Couches.Find("quartiers").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiles_before_the_first_zoom_and_away_from_every_zone_are_empty()
    {
        var annuaire = PetitAnnuaire.Load();

        Assert.Empty(Draw("quartiers", new Tuile(5, 15, 11), annuaire));
        Assert.Empty(Draw("quartiers", new Tuile(10, 0, 0), annuaire));
        Assert.NotEmpty(Draw("quartiers", new Tuile(6, 31, 22), annuaire));
        Assert.Empty(Draw("communes", new Tuile(6, 31, 22), annuaire));
        Assert.NotEmpty(Draw("communes", new Tuile(7, 63, 44), annuaire));
    }

    [Fact]
    public void A_city_is_drawn_by_its_arrondissements_when_they_have_outlines()
    {
        var contour = PetitAnnuaire.Rows.ContoursCommunes[0].Contour;
        var annuaire = SnapshotBuilder.Build(
            PetitAnnuaire.Rows with
            {
                ContoursCommunes =
                [
                    new ContourCommuneRow { CodeInsee = "69123", Contour = contour },
                    new ContourCommuneRow { CodeInsee = "69381", Contour = contour },
                ],
            }
        );

        Assert.Equal(["69381"], Draw("communes", Rennes, annuaire).Select(feature => feature.Text("code_commune")));
    }

    [Fact]
    public void Without_outlines_the_layer_says_so()
    {
        var couche = SnapshotBuilder.Build(PetitAnnuaire.Rows with { ContoursCommunes = [] }).Lieux.Couches.Find("communes");

        Assert.Null(couche.Emprise);
        Assert.StartsWith("Aucun contour de commune n'est chargé", couche.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_on_zones_and_an_unknown_layer_are_refused()
    {
        var couches = PetitAnnuaire.Load().Lieux.Couches;

        Assert.Equal(
            "FILTRE_SANS_OBJET",
            Assert.Throws<RequeteInvalideException>(() => couches.Find("quartiers").Draw(Rennes, new StructureFilter())).Code);
        Assert.Equal("COUCHE_INCONNUE", Assert.Throws<RequeteInvalideException>(() => couches.Find("quartier")).Code);
    }

    private static IReadOnlyList<DecodedFeature> Draw(string couche, Tuile tile, AnnuaireSnapshot annuaire)
    {
        var decoded = DecodedTile.Read(annuaire.Lieux.Couches.Find(couche).Draw(tile, null));
        Assert.True(decoded is null || decoded.Name == couche);
        return decoded?.Features ?? [];
    }

    private static AnnuaireSnapshot WithQuarters(params Polygon[] polygons) => SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Quartiers =
        [
            .. polygons.Select((polygon, i) => new QuartierPrioritaireRow
            {
                Code = $"QN0350{i:00}M", Nom = $"Quartier {i}", Generation = 2024, Contour = new WKBWriter().Write(polygon),
            }),
        ],
        QuartiersCommunes = [],
        Structures = [.. PetitAnnuaire.Rows.Structures.Select(row => row with { CodeQuartier = null })],
    });

    private static int Index(string code) => int.Parse(code.AsSpan(6, 2), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A valid polygon with many points, a few hundredths of a degree wide.</summary>
    private static Polygon Star(Random random, double longitude, double latitude)
    {
        var angles = Enumerable.Range(0, 60).Select(i => i * Math.Tau / 60);
        var vertices = angles
            .Select(angle => (Angle: angle, Radius: 0.02 + (random.NextDouble() * 0.03)))
            .Select(ray => new Coordinate(longitude + (ray.Radius * Math.Cos(ray.Angle)), latitude + (ray.Radius * Math.Sin(ray.Angle))))
            .ToList();
        return new Polygon(new LinearRing([.. vertices, vertices[0]]));
    }

    private static IEnumerable<Tuile> TilesOf(double west, double south, double east, double north, int zoom)
    {
        var (start, end) = (Project(new(west, north), zoom), Project(new(east, south), zoom));
        return from x in Enumerable.Range((int)(start.X / 4096), (int)((end.X - start.X) / 4096) + 1)
               from y in Enumerable.Range((int)(start.Y / 4096), (int)((end.Y - start.Y) / 4096) + 1)
               select new Tuile(zoom, x, y);
    }

    /// <summary>In units of the zoom.</summary>
    private static Coordinate Project(Coordinate degrees, int zoom)
    {
        var latitude = double.DegreesToRadians(degrees.Y);
        var units = Math.Pow(2, zoom) * 4096;
        return new Coordinate(
            (degrees.X + 180) / 360 * units, (1 - (Math.Log(Math.Tan(latitude) + (1 / Math.Cos(latitude))) / Math.PI)) / 2 * units);
    }
}
