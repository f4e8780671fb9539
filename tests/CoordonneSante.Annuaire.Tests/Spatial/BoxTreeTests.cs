using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Tests.Spatial;

/// <summary>Against every box looked at; on a coarse grid, so that many only touch, and some are points.</summary>
public sealed class BoxTreeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(3_000)]
    public void Finds_the_boxes_that_meet_one_be_it_by_an_edge(int count)
    {
        var random = new Random(count);
        var boxes = Enumerable.Range(0, count).Select(_ => Any(random)).ToList();
        var tree = new BoxTree(boxes);

        for (var question = 0; question < 200; question++)
        {
            var asked = Any(random);
            var expected = Enumerable.Range(0, count).Where(number => boxes[number].Intersects(asked));

            Assert.Equal(expected, tree.Query(asked).Order());
        }
    }

    [Fact]
    public void A_null_box_meets_nothing()
    {
        var tree = new BoxTree([new Envelope(), new Envelope(1, 2, 1, 2)]);

        Assert.Equal([1], tree.Query(new Envelope(-10, 10, -10, 10)));
        Assert.Empty(tree.Query(new Envelope()));
    }

    private static Envelope Any(Random random)
    {
        var (west, south) = (random.Next(-40, 40), random.Next(-40, 40));
        return new Envelope(west, west + random.Next(6), south, south + random.Next(6));
    }
}
