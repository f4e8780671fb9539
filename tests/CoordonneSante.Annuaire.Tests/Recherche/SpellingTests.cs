using CoordonneSante.Annuaire.Recherche;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class SpellingTests
{
    /// <summary>Few letters, so that many texts are near; one of them is not ASCII. Long enough for every beginning that is kept.</summary>
    [Fact]
    public void What_is_found_is_what_comparing_each_text_finds()
    {
        var words = Gen.Char["abcdø"].Array[0, 22].Select(letters => new string(letters));
        var asked = Gen.Select(words.Array[0, 30], words.Where(word => word.Length > 0), Gen.Bool, Gen.Int[0, 2]);
        asked.Sample((texts, typed, begun, allowed) =>
            new Spelling(texts).Find(typed, begun, allowed).SequenceEqual(Compared(texts, typed, begun, allowed)));
    }

    [Fact]
    public void A_name_that_is_one_letter_off_is_found_whatever_its_length()
    {
        var spelling = new Spelling(["rennes", "saintbrieuc", null, "renneslechateau"]);

        Assert.Equal([(0, 1, true), (3, 1, false)], spelling.Find("renes", begun: true));
        Assert.Equal([(1, 1, true)], spelling.Find("saintbriuec", begun: false));
    }

    private static IEnumerable<(int Index, int Distance, bool IsWhole)> Compared(string[] texts, string typed, bool begun, int allowed)
    {
        var pattern = new LetterPattern(typed);
        for (var i = 0; i < texts.Length; i++)
        {
            var (whole, beginning) = pattern.Distances(texts[i], allowed);
            if (whole <= allowed)
            {
                yield return (i, whole, true);
            }
            else if (begun && beginning <= allowed)
            {
                yield return (i, beginning, false);
            }
        }
    }
}
