using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Tables.Columns;

public sealed class TextColumnTests
{
    private static readonly Gen<string?[]> Rows =
        Gen.Null(Gen.Char["aAé\"\\ \n"].Array[0, 3].Select(letters => new string(letters))).Array[0, 60];

    private static readonly Gen<string> Searched = Gen.Char["aAé\"\\ \n"].Array[0, 2].Select(letters => new string(letters));

    [Fact]
    public void Rows_have_the_rank_of_their_text_among_the_sorted_distinct_ones() => Rows.Sample(rows =>
    {
        foreach (var order in new[] { TextOrder.Codes, TextOrder.Names })
        {
            var column = Build(rows, order);
            string[] sorted = [.. rows.OfType<string>().Distinct(StringComparer.Ordinal).Order(order)];

            Assert.Equal(sorted, Enumerable.Range(1, column.RankCount - 1).Select(rank => column.At(rank).Value));
            Assert.Equal([0, .. rows.Select(text => Array.IndexOf(sorted, text) + 1)], column.Ranks.ToArray());
            Assert.All(sorted, text => Assert.Equal(text, column.At(column.RankOf(text)).Value));
            Assert.Equal(-1, column.RankOf("absent"));
        }
    });

    [Fact]
    public void Beginnings_ends_and_parts_are_those_of_the_characters_and_not_of_how_they_are_written() =>
        Gen.Select(Rows, Searched, Gen.Bool).Sample((rows, searched, negated) =>
        {
            var column = Build(rows, TextOrder.Codes);
            Check(TextMatch.Start, text => text.StartsWith(searched, StringComparison.Ordinal));
            Check(TextMatch.End, text => text.EndsWith(searched, StringComparison.Ordinal));
            Check(TextMatch.Anywhere, text => text.Contains(searched, StringComparison.Ordinal));

            void Check(TextMatch match, Func<string, bool> fits)
            {
                using var all = RowSet.AllRecords(column.RankCount - 1);
                using var last = RowSet.Empty(column.RankCount);
                last.Add(column.RankCount - 1);
                foreach (var ranks in new[] { all, last })
                {
                    var expected = Members(ranks).Where(rank => rank > 0 && fits(column.At(rank).Value) != negated).ToList();
                    column.Match(ranks, searched, match, negated);
                    Assert.Equal(expected, Members(ranks).Where(rank => rank > 0));
                }
            }
        });

    private static TextColumn Build(string?[] rows, TextOrder order) =>
        TextColumn.Build([null, .. rows.Select(text => text is null ? null : new Texte(text))], order);

    private static List<int> Members(RowSet ranks)
    {
        var members = new List<int>();
        foreach (var rank in ranks)
        {
            members.Add(rank);
        }
        return members;
    }
}
