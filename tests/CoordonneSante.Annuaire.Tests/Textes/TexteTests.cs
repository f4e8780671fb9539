using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Textes;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Textes;

public sealed class TexteTests
{
    private static readonly Gen<string> Written = Gen.OneOf(
        Gen.String,
        Gen.Char["aéœ’\"\\/<>&\u0000\u0007\u001F\u007F\u00A0\u024F\u0250\u2028\uFFFD "].Array[0, 30].Select(letters => new string(letters)),
        Gen.Const("« Maison de santé 😀 »"));

    [Fact]
    public void A_text_is_the_JSON_string_of_its_characters_and_gives_these_back() => Written.Sample(value =>
    {
        // A half of a pair alone is no text: UTF-8 has none.
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        foreach (var texte in new[] { new Texte(text), new TextePool().Get(text) })
        {
            Assert.Equal(text, texte.Value);
            Assert.Equal(text, JsonSerializer.Deserialize<string>(texte.Json));
            Assert.Equal(text, Encoding.UTF8.GetString(texte.Utf8));
        }
    });

    [Fact]
    public void Equal_texts_of_a_pool_are_one_and_others_are_not() => Written.Array[0, 40].Sample(values =>
    {
        var pool = new TextePool();
        var first = Array.ConvertAll(values, pool.Get);
        var second = Array.ConvertAll(values, pool.Get);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Same(first[i], second[i]);
            for (var j = 0; j < values.Length; j++)
            {
                var isEqual = first[i]!.Value == first[j]!.Value;
                Assert.Equal(isEqual, ReferenceEquals(first[i], first[j]));
                Assert.Equal(isEqual, first[i]!.SameAs(first[j]!));
                Assert.Equal(isEqual, new Texte(first[i]!.Value).SameAs(first[j]!));
            }
        }
    });

    [Fact]
    public void Many_texts_and_texts_longer_than_a_block_of_the_pool_stay_whole()
    {
        var pool = new TextePool();
        string[] values =
        [
            .. Enumerable.Range(0, 20_000).Select(number => $"Rue n° {number}"),
            .. new[] { 65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536, 200_000 }.Select(length => new string('x', length)),
            "court",
        ];

        var textes = Array.ConvertAll(values, pool.Get);

        Assert.Equal(values, textes.Select(texte => texte!.Value));
        Assert.Same(textes[^1], pool.Get("court"));
    }
}
