using System.Text;
using CoordonneSante.Import.Encodings;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Encodings;

public sealed class TextInspectorTests
{
    private static readonly Encoding _latin9 = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-15")!; // part of the runtime
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!; // part of the runtime

    public static TheoryData<string, string> Encodings() => new()
    {
        { "utf-8", "CC de la Plaine d'Œuvre – été à Ÿs" },
        { "utf-8-bom", "CC de la Plaine d'Œuvre – été à Ÿs" },
        { "iso-8859-1", "CC de l'Été, 1½ lieue" },
        { "iso-8859-15", "CC du Cœur de Flandre" },
        { "windows-1252", "CC de l’Été – Cœur" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_official_encoding_is_recognised_by_its_bytes(string encoding, string nom)
    {
        var texte = $"siren;raison_sociale;insee\n200069193;{nom};01001\n";
        using var source = Fichier.Of(encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(texte),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(texte)],
            "iso-8859-1" => Encoding.Latin1.GetBytes(texte),
            "iso-8859-15" => _latin9.GetBytes(texte),
            _ => _windows.GetBytes(texte),
        });

        Assert.Equal([nom], EpciReader.Read(source).Accepted().Select(epci => epci.Nom));
    }

    [Fact]
    public void An_accent_far_from_the_beginning_decides_as_well()
    {
        var far = string.Concat(Enumerable.Repeat("200069193;CC de la Dombes;01001\n", 20_000));
        using var source = Fichier.Of("siren;raison_sociale;insee\n" + far + "240100883;CC de l'Été;01002\n", encoding: Encoding.Latin1);

        Assert.Equal("CC de l'Été", EpciReader.Read(source).Accepted()[^1].Nom);
    }

    [Fact]
    public void Utf8_characters_across_two_buffers_are_whole()
    {
        foreach (var shift in Enumerable.Range(0, 3))
        {
            var padding = new string('x', shift) + "\n" + string.Concat(
                Enumerable.Repeat(new string('x', 1023) + "\n", 127)) + new string('x', 1021);
            using var source = Fichier.Of(padding + "€€€€\n");

            Assert.Equal("utf-8", TextInspector.Inspect(source, "un texte").Encoding.WebName);
        }
    }

    [Fact]
    public void Two_encodings_in_one_file_are_refused()
    {
        byte[] mixed =
        [
            .. "siren;raison_sociale;insee\n200069193;Été éternel à Évian;01001\n"u8, .. Encoding.Latin1.GetBytes("240100883;Été;01002\n"),
        ];
        using var source = Fichier.Of(mixed);
        var error = Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).Count());

        Assert.Equal("un texte en UTF-8 abîmé, ou qui mêle deux encodages, dès la ligne 3", error.Trouve);
    }

    [Fact]
    public void A_text_encoded_twice_is_refused()
    {
        var twice = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("siren;raison_sociale;insee\n200069193;Été à Évian;01001\n"));
        using var source = Fichier.Of(twice);
        var error = Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).Count());

        Assert.Equal("un texte dont les accents ont été encodés deux fois en UTF-8", error.Trouve);
    }

    [Fact]
    public void Bytes_of_no_official_encoding_are_refused()
    {
        using var source = Fichier.Of([.. "siren;raison_sociale;insee\n200069193;"u8, 0x81, 0x8D, 0xE9, .. ";01001\n"u8]);
        var error = Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).Count());

        Assert.Equal(
            "un texte qui n'est ni en UTF-8, ni en ISO-8859-1, ni en ISO-8859-15, ni en Windows-1252, dès la ligne 2", error.Trouve);
    }
}
