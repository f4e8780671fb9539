using CoordonneSante.Annuaire.Recherche;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class LetterPatternTests
{
    [Theory]
    [InlineData("rennes", "rennes", 0, 0)]
    [InlineData("renes", "rennes", 1, 1)]
    [InlineData("renne", "rennes", 1, 0)]
    [InlineData("rnenes", "rennes", 1, 1)]
    [InlineData("paris", "rennes", 3, 3)]
    public void A_letter_more_or_less_another_or_two_exchanged_count_one(string typed, string text, int whole, int beginning) =>
        Assert.Equal((whole, beginning), new LetterPattern(typed).Distances(text, 2));

    /// <summary>Few letters, so that many pairs are near; one of them is not ASCII.</summary>
    [Fact]
    public void Distances_are_those_of_the_whole_table()
    {
        var texts = Gen.Char["abcø"].Array[0, 12].Select(letters => new string(letters));
        Gen.Select(texts.Where(text => text.Length > 0), texts, Gen.Int[0, 3]).Sample((typed, text, allowed) =>
        {
            var table = TableOf(typed, text);
            var last = Enumerable.Range(0, text.Length + 1).Select(j => table[typed.Length, j]).ToList();

            return new LetterPattern(typed).Distances(text, allowed)
                == (Math.Min(last[^1], allowed + 1), Math.Min(last.Min(), allowed + 1));
        });
    }

    /// <summary>Optimal string alignment, as it is defined.</summary>
    private static int[,] TableOf(string typed, string text)
    {
        var table = new int[typed.Length + 1, text.Length + 1];
        for (var i = 0; i <= typed.Length; i++)
        {
            for (var j = 0; j <= text.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (typed[i - 1] == text[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table;
    }
}
