using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Geographie.Zones;

public sealed class ZonesAuPointTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Among_random_outlines_each_point_gets_the_zones_that_testing_all_of_them_gives(int seed)
    {
        var random = new Random(seed);
        var quarters = Enumerable.Range(0, 60).Select(_ => Blob(random)).ToList();
        var outlines = Enumerable.Range(0, 40).Select(_ => Blob(random)).ToList();
        var rows = new AnnuaireAleatoire(seed).Rows();
        var annuaire = SnapshotBuilder.Build(
            rows with
            {
                Quartiers = [.. rows.Quartiers.Take(quarters.Count).Select((row, i) => row with { Contour = Wkb(quarters[i]) })],
                QuartiersCommunes = [],
                Structures = [],
                Communes = [.. rows.Communes.Select(row => row with { CodeParent = null })],
                ContoursCommunes =
                [
                    .. outlines.Select(
                        (outline, i) => new ContourCommuneRow { CodeInsee = rows.Communes[i].CodeInsee, Contour = Wkb(outline) }
                    ),
                ],
            }
        );
        var codes = rows.Quartiers.Select(row => row.Code).ToList();
        var communes = rows.Communes.Select(row => row.CodeInsee).ToList();
        for (var i = 0; i < 1_000; i++)
        {
            var point = new Point(2 + (random.NextDouble() * 0.2), 48 + (random.NextDouble() * 0.2));

            var zones = annuaire.Lieux.Zones(new Coordonnees(point.X, point.Y));

            var quarter = quarters.FindIndex(outline => outline.Covers(point));
            var outline = outlines.FindIndex(candidate => candidate.Covers(point));
            Assert.Equal(quarter < 0 ? null : codes[quarter], zones.QuartierPrioritaire?.Code.Value);
            Assert.Equal(outline >= 0, zones.CommuneMethode == MethodeZone.Contour);
            if (outline >= 0)
            {
                Assert.Equal(communes[outline], zones.Commune?.CodeInsee.Value);
            }
            var distance = quarter < 0 ? quarters.Min(candidate => MetresToEdge(candidate, point)) : 0;
            Assert.Equal(distance, zones.DistanceQuartierMetres ?? double.NaN, tolerance: 0.2);
            Assert.Equal(
                distance,
                quarter < 0 ? MetresToEdge(quarters[codes.IndexOf(zones.QuartierLePlusProche?.Code.Value ?? "")], point) : 0,
                tolerance: 0.2);
        }
    }

    [Fact]
    public void A_boundary_and_a_vertex_are_inside_and_a_hole_is_not()
    {
        var annuaire = Over(Square(2, 48, 0.04, hole: true), ZonageMedecin.Zip);

        Assert.True(IsInQuarter(2, 48));
        Assert.True(IsInQuarter(2.02, 48));
        Assert.True(IsInQuarter(2.01, 48.01));
        Assert.True(IsInQuarter(2.01, 48.02));
        Assert.False(IsInQuarter(2.02, 48.02));
        Assert.False(IsInQuarter(1.999999, 48));

        bool IsInQuarter(double longitude, double latitude)
        {
            var zones = annuaire.Lieux.Zones(new Coordonnees(longitude, latitude));
            Assert.Equal(zones.QuartierPrioritaire is not null, zones.DistanceQuartierMetres == 0);
            return zones.QuartierPrioritaire is not null;
        }
    }

    /// <summary>Expected values: PROJ's <c>geod +ellps=WGS84</c>. An edge of 3 km along a parallel is a chord to us: 20 cm of
    /// difference.</summary>
    [Theory]
    [InlineData(1.99, 48.02, 745.965)]
    [InlineData(2.02, 48.05, 1111.912)]
    [InlineData(2.02, 48.0201, 745.964)]
    [InlineData(2.02, 47.2, 88946.028)]
    public void Outside_a_quarter_the_distance_goes_to_its_nearest_edge(double longitude, double latitude, double metres) => Assert.Equal(
        metres,
        Over(Square(2, 48, 0.04, hole: true), null).Lieux.Zones(new Coordonnees(longitude, latitude)).DistanceQuartierMetres ?? double.NaN,
        tolerance: 0.3);

    [Fact]
    public void Beyond_100_km_of_any_quarter_there_is_no_distance() =>
        Assert.Null(Over(Square(2, 48, 0.04, hole: false), null).Lieux.Zones(new Coordonnees(2, 47.09)).DistanceQuartierMetres);

    [Fact]
    public void A_quarter_s_own_zoning_wins_over_its_commune_s()
    {
        Assert.Equal(
            ZonageMedecin.Zip,
            Over(Square(2, 48, 0.04, false), ZonageMedecin.Zip).Lieux.Zones(new Coordonnees(2.01, 48.01)).ZonageMedecin);
        Assert.Equal(ZonageMedecin.Zac, Over(Square(2, 48, 0.04, false), null).Lieux.Zones(new Coordonnees(2.01, 48.01)).ZonageMedecin);
    }

    [Fact]
    public void Without_outline_the_commune_is_the_one_whose_centre_is_nearest_up_to_15_km()
    {
        var annuaire = Over(Square(2, 48, 0.04, false), null);

        var near = annuaire.Lieux.Zones(new Coordonnees(2.1, 48));
        var far = annuaire.Lieux.Zones(new Coordonnees(2.3, 48));

        Assert.Equal(("35051", MethodeZone.CentreLePlusProche), (near.Commune?.CodeInsee.Value, near.CommuneMethode));
        Assert.Null(far.Commune);
        Assert.Null(far.CommuneMethode);
        Assert.Equal(ZonageMedecin.NonRenseigne, far.ZonageMedecin);
    }

    [Fact]
    public void A_commune_whose_outline_excludes_the_point_gives_way_to_one_without_outline()
    {
        var rows = Rows(Square(2, 48, 0.04, false), null);
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes =
            [
                .. rows.Communes.Select(row => row.CodeInsee switch
                {
                    "35999" => row with { Longitude = 2.12, Latitude = 48 },
                    _ => row,
                }),
            ],
            ContoursCommunes = [new ContourCommuneRow { CodeInsee = "35051", Contour = Wkb(Square(1.99, 47.99, 0.05, false)) }],
        });

        Assert.Equal("35051", annuaire.Lieux.Zones(new Coordonnees(2.01, 48)).Commune?.CodeInsee.Value);
        Assert.Equal("35999", annuaire.Lieux.Zones(new Coordonnees(2.05, 48)).Commune?.CodeInsee.Value);
    }

    [Fact]
    public void Where_outlines_are_known_a_point_more_than_a_kilometre_out_of_them_is_at_sea_or_abroad()
    {
        var annuaire = SnapshotBuilder.Build(Rows(Square(2, 48, 0.04, false), null) with
        {
            ContoursCommunes = [new ContourCommuneRow { CodeInsee = "35051", Contour = Wkb(Square(1.99, 47.99, 0.05, false)) }],
        });

        // A degree of longitude is 74.6 km there.
        var near = annuaire.Lieux.Zones(new Coordonnees(1.9775, 48));
        var far = annuaire.Lieux.Zones(new Coordonnees(1.976, 48));

        Assert.Equal(("35051", MethodeZone.CentreLePlusProche), (near.Commune?.CodeInsee.Value, near.CommuneMethode));
        Assert.Equal((null, null), (far.Commune, far.CommuneMethode));
    }

    [Fact]
    public void Beside_a_vast_commune_it_is_the_outline_that_counts_and_not_how_far_its_centre_is()
    {
        var rows = Rows(Square(2, 48, 0.04, false), null);
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes =
            [
                .. rows.Communes.Select(row => row.CodeInsee switch
                {
                    "35999" => row with { Longitude = 1.97, Latitude = 47.985 },
                    _ => row,
                }),
            ],
            ContoursCommunes =
            [
                new ContourCommuneRow { CodeInsee = "35051", Contour = Wkb(Square(1.98, 47.99, 0.5, false)) },
                new ContourCommuneRow { CodeInsee = "35999", Contour = Wkb(Square(1.96, 47.98, 0.01, false)) },
            ],
        });

        Assert.Equal("35051", annuaire.Lieux.Zones(new Coordonnees(2.4, 47.985)).Commune?.CodeInsee.Value);
        Assert.Equal("35051", annuaire.Lieux.Zones(new Coordonnees(1.979, 47.992)).Commune?.CodeInsee.Value);
        Assert.Equal("35999", annuaire.Lieux.Zones(new Coordonnees(1.971, 47.985)).Commune?.CodeInsee.Value);
    }

    [Fact]
    public void In_a_city_of_arrondissements_a_point_is_in_one_of_them()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes =
            [
                .. rows.Communes.Select(row => row.CodeInsee switch
                {
                    "69123" => row with { Longitude = 4.83, Latitude = 45.75 },
                    "69382" => row with { Longitude = 4.82, Latitude = 45.75 },
                    _ => row,
                }),
            ],
            ContoursCommunes = [new ContourCommuneRow { CodeInsee = "69123", Contour = Wkb(Square(4.8, 45.7, 0.1, false)) }],
        });

        Assert.Equal("69382", annuaire.Lieux.Zones(new Coordonnees(4.83, 45.75)).Commune?.CodeInsee.Value);
        Assert.Equal("69382", annuaire.Lieux.Zones(new Coordonnees(4.795, 45.75)).Commune?.CodeInsee.Value);
        Assert.Null(annuaire.Lieux.Zones(new Coordonnees(4.78, 45.75)).Commune);
    }

    [Theory]
    [InlineData(48.1, -1.7, "COORDONNEES_INVERSEES")]
    [InlineData(2, 95, "POINT_INVALIDE")]
    public void A_point_that_cannot_be_meant_is_refused(double longitude, double latitude, string code) => Assert.Equal(
        code,
        Assert.Throws<RequeteInvalideException>(() => PetitAnnuaire.Load().Lieux.Zones(new Coordonnees(longitude, latitude))).Code);

    /// <summary>One commune around (2, 48), zoned ZAC, and one quarter.</summary>
    private static AnnuaireRows Rows(Geometry quarter, ZonageMedecin? zonage)
    {
        var rows = PetitAnnuaire.Rows;
        return rows with
        {
            Communes =
            [
                .. rows.Communes.Select(row => row.CodeInsee == "35051"
                    ? row with { Longitude = 2, Latitude = 48, ZonageMedecin = ZonageMedecin.Zac }
                    : row),
            ],
            Quartiers =
            [
                new QuartierPrioritaireRow
                {
                    Code = "QN03501I",
                    Nom = "Q",
                    Generation = 2024,
                    ZonageMedecin = zonage,
                    Contour = Wkb(quarter),
                },
            ],
            QuartiersCommunes = [],
            Structures = [],
        };
    }

    private static AnnuaireSnapshot Over(Geometry quarter, ZonageMedecin? zonage) => SnapshotBuilder.Build(Rows(quarter, zonage));

    private static byte[] Wkb(Geometry geometry) => new WKBWriter().Write(geometry);

    private static Polygon Square(double west, double south, double size, bool hole)
    {
        return new Polygon(Ring(west, south, size), hole ? [Ring(west + (size / 4), south + (size / 4), size / 2)] : []);

        static LinearRing Ring(double x, double y, double size) => new(
            [new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size), new(x, y)]);
    }

    /// <summary>A star-shaped outline of a few hundred metres to a few kilometres, sometimes with a hole, sometimes in two parts.</summary>
    private static Geometry Blob(Random random)
    {
        var part = Part();
        return random.Next(4) == 0 ? new MultiPolygon([part, Square(2.21 + random.NextDouble(), 48.3, 0.001, false)]) : part;

        Polygon Part()
        {
            var (x, y, size) = (2 + (random.NextDouble() * 0.2), 48 + (random.NextDouble() * 0.2), 0.003 + (random.NextDouble() * 0.02));
            var radii = Enumerable.Range(0, 12).Select(_ => size * (0.5 + (random.NextDouble() / 2))).ToList();
            return new Polygon(Ring(1), random.Next(3) == 0 ? [Ring(0.4)] : []);

            LinearRing Ring(double share)
            {
                var points = radii.Select((radius, i) => new Coordinate(
                    x + (share * radius * Math.Cos(i * Math.PI / 6)), y + (share * radius * Math.Sin(i * Math.PI / 6)))).ToList();
                return new LinearRing([.. points, points[0]]);
            }
        }
    }

    /// <summary>The shortest of the distances to all the edges, each found by narrowing the edge around its nearest point.</summary>
    private static double MetresToEdge(Geometry outline, Point point) => Enumerable.Range(0, outline.NumGeometries)
        .Select(outline.GetGeometryN).Cast<Polygon>()
        .SelectMany(polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing))
        .SelectMany(ring => ring.Coordinates.Zip(ring.Coordinates.Skip(1)))
        .Min(edge =>
        {
            var (low, high) = (0.0, 1.0);
            for (var i = 0; i < 30; i++)
            {
                var third = (high - low) / 3;
                (low, high) = At(low + third) < At(high - third) ? (low, high - third) : (low + third, high);
            }
            return At((low + high) / 2);

            double At(double share) => GreatCircle.DistanceInMetres(
                point.X,
                point.Y,
                edge.First.X + (share * (edge.Second.X - edge.First.X)),
                edge.First.Y + (share * (edge.Second.Y - edge.First.Y)));
        });
}
