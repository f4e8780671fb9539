using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Spatial.Contours;

/// <summary>Random lands of crooked communes, put together into territories at random.</summary>
public sealed class DivisionTests
{
    private const int Side = 6;

    /// <summary>Between two corners of communes, in hundred-thousandths of a degree.</summary>
    private const int Step = 4_000;

    /// <summary>The shortest degree that simplification counts with, and the most that a degree of longitude shrinks there.</summary>
    private const double MetresPerDegree = 111_000;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 300)]
    [InlineData(2, 900)]
    [InlineData(3, 2_500)]
    [InlineData(4, 10_000)]
    [InlineData(5, 100_000)]
    public void Simplified_territories_are_valid_leave_no_gap_and_overlap_nowhere(int seed, double tolerance)
    {
        var random = new Random(seed);
        var territories = Enumerable.Range(0, Side * Side).ToLookup(_ => random.Next(7), Code).Select(codes => codes.ToHashSet()).ToArray();
        var outlines = Land(random).Divide(territories);

        var parts = Enumerable.Range(0, territories.Length).Select(number => Read(outlines.Of(number), tolerance)).ToList();
        var whole = Read(outlines.Of([.. Enumerable.Range(0, territories.Length)]), tolerance);

        Assert.All(parts.Append(whole), outline => Assert.True(outline.IsValid));
        Assert.Equal(whole.Area, parts.Sum(part => part.Area), 1e-9);
        foreach (var (i, part) in parts.Index())
        {
            Assert.All(parts.Skip(i + 1), other => Assert.Equal(0, part.Intersection(other).Area, 1e-12));
        }
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1_500)]
    public void No_point_of_the_line_as_it_was_is_farther_than_the_tolerance(double tolerance)
    {
        var random = new Random(9);
        var limites = Land(random);
        for (var commune = 0; commune < Side * Side; commune++)
        {
            var outline = limites.Outline([Code(commune)]);
            var simplified = Read(outline, tolerance);
            var exact = Read(outline, 0);

            Assert.True(simplified.NumPoints < exact.NumPoints);
            Assert.All(exact.Coordinates, point =>
                Assert.InRange(simplified.Boundary.Distance(new Point(point)) * MetresPerDegree, 0, tolerance));
        }
    }

    [Fact]
    public void An_outline_does_not_depend_on_what_was_asked_before()
    {
        var asked = Land(new Random(3));
        for (var commune = Side * Side; commune-- > 0;)
        {
            _ = Read(asked.Outline([Code(commune)]), 900);
        }

        Assert.Equal(Read(Land(new Random(3)).Outline([Code(14)]), 900), Read(asked.Outline([Code(14)]), 900));
    }

    [Fact]
    public void An_island_stays_a_triangle_and_two_lines_with_the_same_ends_stay_two()
    {
        var limites = new Limites(
        [
            new Limite("A", Limite.Hors, LineText.Parse("0 0 100 -50 100 50 0 100 -100 50 -100 -50 0 -100")),
            new Limite("B", "C", LineText.Parse("9000 0 0 900")),
            new Limite("C", Limite.Hors, LineText.Parse("9000 0 60 100 60 300 -60 400 -60 100")),
            new Limite("B", Limite.Hors, LineText.Parse("9000 900 -60 -100 -60 -400 60 -300 60 -100")),
        ]);

        Assert.All(["A", "B", "C"], code =>
        {
            var outline = Read(limites.Outline([code]), 100_000);
            Assert.True(outline.IsValid && outline.Area > 0);
            Assert.InRange(outline.NumPoints, 4, 5);
        });
    }

    [Fact]
    public void A_territory_of_which_a_commune_has_no_outline_has_none()
    {
        var outlines = Land(new Random(1)).Divide([[Code(0), "99999"], [Code(1), Code(2)]]);

        Assert.Null(outlines.Of(0));
        Assert.Null(outlines.Of(0, 1));
        Assert.NotNull(outlines.Of(1));
    }

    private static Geometry Read(LazyOutline? outline, double tolerance) => new WKBReader().Read(outline!.Within(tolerance));

    private static string Code(int commune) => $"{commune:00000}";

    /// <summary>Squares with crooked sides, of which the sea takes none of the corners.</summary>
    private static Limites Land(Random random)
    {
        var limites = new List<Limite>();
        for (var x = 0; x <= Side; x++)
        {
            for (var y = 0; y <= Side; y++)
            {
                if (y < Side)
                {
                    Add(limites, At(x - 1, y), At(x, y), Crooked(random, new(x * Step, y * Step), new(x * Step, (y + 1) * Step)));
                }
                if (x < Side)
                {
                    Add(limites, At(x, y), At(x, y - 1), Crooked(random, new(x * Step, y * Step), new((x + 1) * Step, y * Step)));
                }
            }
        }
        return new Limites(limites);
    }

    private static void Add(List<Limite> limites, string left, string right, GridPoint[] line)
    {
        if (left == Limite.Hors)
        {
            (left, right) = (right, left);
            Array.Reverse(line);
        }
        limites.Add(new Limite(left, right, [line]));
    }

    private static string At(int x, int y) => x is >= 0 and < Side && y is >= 0 and < Side ? Code((x * Side) + y) : Limite.Hors;

    /// <summary>Never crosses another: near the corners it is narrow.</summary>
    private static GridPoint[] Crooked(Random random, GridPoint from, GridPoint to)
    {
        const int Pieces = 20;
        return
        [
            .. Enumerable.Range(0, Pieces + 1).Select(i =>
            {
                var room = Math.Min(i, Pieces - i) * Step / Pieces * 9 / 10;
                var aside = random.Next(-room, room + 1);
                var along = Step * i / Pieces;
                return from.X == to.X ? new GridPoint(from.X + aside, from.Y + along) : new GridPoint(from.X + along, from.Y + aside);
            }),
        ];
    }
}
