using System.Globalization;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Import.Contours;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Import.Tests.Contours;

public sealed class BoundaryBuilderTests
{
    private static readonly WKTReader Wkt = new();

    [Fact]
    public void A_boundary_of_two_zones_is_kept_once_and_what_is_outside_has_a_name()
    {
        var limites = BoundaryBuilder.Build([
            ("A", Wkt.Read("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")),
            ("B", Wkt.Read("POLYGON ((1 0, 1 1, 2 1, 2 0, 1 0))")),
        ]);

        Assert.Equal(
            [
                ("A", "B", "100000 0 0 100000"),
                ("A", "HORS", "100000 100000 -100000 0 0 -100000 100000 0"),
                ("B", "HORS", "100000 0 100000 0 0 100000 -100000 0"),
            ],
            limites.Select(limite => (limite.Gauche, limite.Droite, LimiteCommuneRow.Of(limite).Lignes)));
    }

    [Fact]
    public void Parts_of_one_zone_are_joined()
    {
        var limites = BoundaryBuilder.Build([
            ("A", Wkt.Read("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")),
            ("A", Wkt.Read("POLYGON ((1 0, 1 1, 2 1, 2 0, 1 0))")),
        ]);

        Assert.Equal(Wkt.Read("POLYGON ((0 0, 1 0, 2 0, 2 1, 1 1, 0 1, 0 0))").Normalized(), new Limites(limites).Find("A")!.Normalized());
    }

    /// <remarks>Random territories of unit cells: islands, holes, holes in islands, cells that touch at a corner.</remarks>
    [Fact]
    public void Outlines_put_together_again_are_the_unions_of_the_cells_that_made_them()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var cells = Enumerable
                .Range(0, 64)
                .Select(i => (Zone: $"Z{random.Next(4)}", Outline: Cell(i % 8, i / 8)))
                .Where(_ => random.Next(8) > 0)
                .ToList();

            var limites = new Limites(BoundaryBuilder.Build(cells.OrderBy(cell => cell.Zone, StringComparer.Ordinal)));

            foreach (var zones in (string[][])[["Z0"], ["Z1"], ["Z2"], ["Z3"], ["Z0", "Z1"], ["Z1", "Z2", "Z3"]])
            {
                var union = limites.FindUnion(zones)!;
                Assert.True(union.IsValid, $"seed {seed}");
                Assert.True(
                    union.EqualsTopologically(
                        CoverageUnion.Union([.. cells.Where(cell => zones.Contains(cell.Zone)).Select(cell => cell.Outline)])),
                    $"seed {seed}");
            }
        }
    }

    [Fact]
    public void The_order_of_the_outlines_and_of_their_points_does_not_matter()
    {
        var square = Wkt.Read("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
        var turned = Wkt.Read("POLYGON ((1 1, 1 0, 0 0, 0 1, 1 1))");
        var neighbour = Wkt.Read("POLYGON ((1 0, 1 1, 2 1, 2 0, 1 0))");

        Assert.Equal(Rows([("A", square), ("B", neighbour)]), Rows([("A", turned), ("B", neighbour.Reverse())]));
    }

    [Fact]
    public void Simplified_outlines_stay_a_coverage_of_which_none_is_lost()
    {
        var outlines = new List<(string Zone, Geometry Outline)>();
        for (var i = 0; i < 36; i++)
        {
            outlines.Add(($"Z{i:D2}", Wavy(2 + (i % 6 * 0.1), 47 + (i / 6 * 0.1))));
        }
        // an islet of ten metres
        outlines.Add(("Z36", Wkt.Read("POLYGON ((1 47, 1.0001 47, 1.0001 47.0001, 1.00005 47.00015, 1 47.0001, 1 47))")));

        var points = outlines.Sum(outline => outline.Outline.NumPoints);

        var simplified = OutlineSimplifier.Simplify(outlines, 300);

        Assert.Equal(outlines.Select(outline => outline.Zone), simplified.Select(outline => outline.Zone));
        Assert.All(simplified, outline => Assert.True(outline.Outline is { IsValid: true, Area: > 0 }));
        Assert.True(CoverageValidator.IsValid([.. simplified.Select(outline => outline.Outline)]));
        Assert.True(simplified.Sum(outline => outline.Outline.NumPoints) < points / 3);
    }

    [Fact]
    public void Overseas_is_simplified_by_its_own_measure_of_a_degree()
    {
        // A dent of 0.004° by 0.004°: its triangle is smaller than a square of 300 m at 47° north, not near the equator.
        var dent = (double south) => string.Create(
            CultureInfo.InvariantCulture,
            $"POLYGON ((0 {south}, 1 {south}, 1 {south + 1}, 0.504 {south + 1}, 0.5 {south + 1.0022}, 0.496 {south + 1}, 0 {south + 1}, "
                + $"0 {south}))");

        var simplified = OutlineSimplifier.Simplify([("01001", Wkt.Read(dent(46.5))), ("97301", Wkt.Read(dent(0)))], 300);

        Assert.True(simplified[0].Outline.NumPoints < simplified[1].Outline.NumPoints);
    }

    private static List<string> Rows(IEnumerable<(string, Geometry)> outlines) =>
        [.. BoundaryBuilder.Build(outlines).Select(limite => LimiteCommuneRow.Of(limite).ToString())];

    private static Geometry Cell(int x, int y) => GeometryFactory.Default.ToGeometry(new Envelope(x, x + 1, y, y + 1));

    /// <summary>A square of 0.1° whose sides waver by some metres, as its neighbours' do.</summary>
    private static Polygon Wavy(double west, double south)
    {
        var points = new List<Coordinate>();
        for (var side = 0; side < 4; side++)
        {
            for (var i = 0; i < 20; i++)
            {
                var along = (side < 2 ? i : 20 - i) * 0.005;
                var (x, y) = side % 2 == 0 ? (along, side == 0 ? 0 : 0.1) : (side == 1 ? 0.1 : 0, along);
                var waver = i == 0 ? 0 : 0.0005 * Math.Sin(1000 * (x + west + y + south));
                points.Add(
                    new Coordinate(
                        Math.Round(west + x + (side % 2 == 1 ? waver : 0), 5),
                        Math.Round(south + y + (side % 2 == 0 ? waver : 0), 5)));
            }
        }
        points.Add(points[0].Copy());
        return GeometryFactory.Default.CreatePolygon([.. points]);
    }
}
