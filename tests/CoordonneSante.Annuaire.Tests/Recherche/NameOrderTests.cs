using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class NameOrderTests
{
    [Fact]
    public void Ranks_tell_as_the_letters_whether_a_name_begins_with_a_text_and_is_the_text()
    {
        var names = Gen.Char["ab éø"].Array[0, 4].Select(letters => new string(letters));
        Gen.Select(Gen.Null(names).Array[0, 20], names).Sample((all, text) =>
        {
            var rows = all.Select(name => name is null ? null : new Texte(name));
            var order = new NameOrder(TextColumn.Build([null, .. rows], TextOrder.Names));
            var begun = order.BegunWith(text);
            for (var i = 0; i < all.Length; i++)
            {
                var rank = order.RankOf(i + 1);
                var folded = all[i] is { } name ? NameOrder.Fold(name) : null;
                var isBegun = folded?.StartsWith(text, StringComparison.Ordinal) ?? false;
                Assert.Equal(isBegun, rank >= 0 && rank >= begun.First && rank < begun.End);
                Assert.Equal(folded == text, rank >= 0 && rank == begun.Whole);
            }
        });
    }
}
