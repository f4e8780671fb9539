using CoordonneSante.Annuaire.Geographie.Cartes;

namespace CoordonneSante.Annuaire.Tests.Geographie.Cartes;

public sealed class GroupingTests
{
    public static TheoryData<string> Patterns => [.. MarkerPatterns.All.Keys];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Clusters_are_those_of_turns_in_which_each_looks_at_all_the_others(string pattern)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var markers = MarkerPatterns.Draw(pattern, seed, 1 + (seed * 30));

            var (order, firstZoomsApart) = Grouping.Of(markers, default);

            var expected = ReferenceGrouping.Of(markers);
            Assert.Equal(expected.Order, order);
            Assert.Equal(expected.FirstZoomsApart, firstZoomsApart);
        }
    }

    [Fact]
    public void Many_are_grouped_as_few_are()
    {
        // Enough to be put in order digit by digit.
        var markers = MarkerPatterns.Draw("towns", 1, 2500);

        var (order, firstZoomsApart) = Grouping.Of(markers, default);

        var expected = ReferenceGrouping.Of(markers);
        Assert.Equal(expected.Order, order);
        Assert.Equal(expected.FirstZoomsApart, firstZoomsApart);
    }

    [Fact]
    public void No_markers_are_no_clusters() => Assert.Empty(Grouping.Of([], default).Order);
}
