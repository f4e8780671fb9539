using System.Text.Json;
using CoordonneSante.Pages.Composants.Cartes;
using CsCheck;

namespace CoordonneSante.Api.Tests.Pages.Cartes;

public sealed class MosaicTests
{
    private const int Side = 7;

    /// <summary>A board of squares, each of a group or of none.</summary>
    private static readonly Gen<int[]> Boards = Gen.Int[-1, 2].Array[Side * Side];

    [Fact]
    public void A_place_is_within_an_odd_number_of_the_lines_of_its_group_alone() => Boards.Sample(board =>
    {
        var mosaic = Of(board);
        for (var group = 0; group < 3; group++)
        {
            var rings = mosaic.Around(group).Select(ring => ring.SelectMany(piece => piece).ToArray()).ToArray();
            for (var cell = 0; cell < board.Length; cell++)
            {
                Assert.Equal(board[cell] == group, rings.Count(ring => Holds(ring, CentreOf(cell))) % 2 == 1);
            }
        }
    });

    [Fact]
    public void Lines_are_closed_around_groups_and_in_pieces_that_follow_each_other() => Boards.Sample(board =>
    {
        var mosaic = Of(board);
        foreach (var ring in Enumerable.Range(0, 3).SelectMany(mosaic.Around))
        {
            Assert.Equal(ring[0][0], ring[^1][^1]);
            Assert.All(ring.Zip(ring.Skip(1)), pair => Assert.Equal(pair.First[^1], pair.Second[0]));
        }
    });

    [Fact]
    public void Each_border_between_two_areas_of_a_group_is_told_once() => Boards.Sample(board =>
    {
        var expected =
            from cell in Enumerable.Range(0, board.Length)
            from other in (int[])[(cell % Side) + 1 < Side ? cell + 1 : -1, cell + Side < board.Length ? cell + Side : -1]
            where other >= 0 && board[cell] >= 0 && board[cell] == board[other]
            select (CentreOf(cell).X + CentreOf(other).X, CentreOf(cell).Y + CentreOf(other).Y);
        var told = Of(board).Between
            .SelectMany(line => line)
            .SelectMany(piece => piece.Zip(piece.Skip(1)))
            .Select(side => (side.First.X + side.Second.X, side.First.Y + side.Second.Y));

        Assert.Equal(expected.Order(), told.Order());
    });

    private static Mosaic Of(int[] board)
    {
        var mosaic = new Mosaic();
        foreach (var (cell, group) in board.Index().Where(pair => pair.Item >= 0))
        {
            var (x, y) = (cell % Side, cell / Side);
            var corners = $"[{x},{y}],[{x + 1},{y}],[{x + 1},{y + 1}],[{x},{y + 1}],[{x},{y}]";
            using var json = JsonDocument.Parse($$"""{"type":"Polygon","coordinates":[[{{corners}}]]}""");
            mosaic.Add(Outline.Of(json.RootElement), group);
        }

        return mosaic;
    }

    private static Spot CentreOf(int cell) => new((cell % Side) + 0.5, (cell / Side) + 0.5);

    /// <summary>Counts the sides that a ray to the right crosses.</summary>
    private static bool Holds(Spot[] ring, Spot place) => ring
        .Zip(ring.Skip(1))
        .Count(side => side.First.X > place.X && side.First.Y > place.Y != side.Second.Y > place.Y) % 2 == 1;
}
