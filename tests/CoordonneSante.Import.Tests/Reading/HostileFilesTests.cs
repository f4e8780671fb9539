using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Durees;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.HorsFiness;
using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Tests.Reading;

public sealed class HostileFilesTests
{
    private static readonly Dictionary<string, Func<SourceFile, int>> _readers = new()
    {
        ["communes"] = source => CommuneReader.Read(source).Count(),
        ["departements"] = source => DepartementReader.Read(source).Count(),
        ["regions"] = source => RegionReader.Read(source).Count(),
        ["mouvements"] = source => MouvementReader.Read(source).Count(),
        ["populations"] = source => PopulationReader.Read(source).Count(),
        ["epci"] = source => EpciReader.Read(source).Count(),
        ["codes-postaux"] = source => CodePostalReader.Read(source).Count(),
        ["zonage"] = source => ZonageReader.Read(source).Count(),
        ["cpts"] = source => TerritoireCptsReader.Read(source).Count(),
        ["durees"] = source => DureeReader.Read(source).Count(),
        ["hors-finess"] = source => StructureHorsFinessReader.Read(source).Count(),
        ["finess"] = source => FinessReader.Read(source).Count(),
        ["quartiers"] = source => QuartierReader.Read(source).Count(),
        ["contours"] = source => ContourReader.Read(source).Count(),
    };

    public static TheoryData<string, string, byte[]> Cases()
    {
        var cases = new TheoryData<string, string, byte[]>();
        foreach (var reader in _readers.Keys)
        {
            cases.Add(reader, "un fichier vide", []);
            cases.Add(reader, "une page HTML ou un document XML", "<!DOCTYPE html>\n<html><body>404</body></html>\n"u8.ToArray());
            cases.Add(reader, "un texte en UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("siren;insee\n")]);
            cases.Add(reader, "un texte en UTF-16", Encoding.Unicode.GetBytes("siren;raison_sociale;insee\n200069193;CC;01001\n"));
            cases.Add(reader, "une archive zip abîmée ou tronquée", "PK\u0003\u0004\u0014"u8.ToArray());
            cases.Add(reader, "un document PDF", "%PDF-1.7\n%binaire\n"u8.ToArray());
            cases.Add(reader, "un fichier binaire", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x02, 0x03]);
        }

        return cases;
    }

    public static TheoryData<string> TextReaders() => [.. _readers.Keys.Except(["quartiers", "contours"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_not_of_the_format_is_named(string reader, string trouve, byte[] octets)
    {
        using var source = Fichier.Of(octets, "donnees/recu");
        var error = Assert.Throws<UnexpectedFormatException>(() => _readers[reader](source));

        Assert.Equal(trouve, error.Trouve);
        Assert.Equal("donnees/recu", error.Fichier);
        Assert.StartsWith("donnees/recu : attendu ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TextReaders))]
    public void A_line_of_one_gigabyte_is_refused_without_being_read(string reader)
    {
        using var stream = new GeneratedStream(head: [], unit: "aaaaaaaa"u8.ToArray(), repeats: 1 << 27, tail: []);
        using var source = new SourceFile("ligne.csv", stream);
        var error = Assert.Throws<UnexpectedFormatException>(() => _readers[reader](source));

        Assert.Equal("une ligne de plus de 64 Kio", error.Trouve);
        Assert.InRange(stream.Served, 1, 1_000_000);
    }

    [Theory]
    [MemberData(nameof(TextReaders))]
    public void The_columns_of_another_file_are_shown(string reader)
    {
        using var source = Fichier.Of("nom;prix\nvis;3\n");
        var error = Assert.Throws<UnexpectedFormatException>(() => _readers[reader](source));

        Assert.Contains("« nom", error.Trouve, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_separator_is_said()
    {
        using var source = Fichier.Of("siren,raison_sociale,insee\n200069193,CC de la Dombes,01001\n", "epci.csv");
        var error = Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).Count());

        Assert.Equal("le fichier de composition des EPCI, colonnes siren, raison_sociale, insee séparées par « ; »", error.Attendu);
        Assert.Equal("un autre séparateur, première ligne « siren,raison_sociale,insee »", error.Trouve);
    }

    [Fact]
    public void A_truncated_last_line_is_rejected_and_the_others_kept()
    {
        using var source = Fichier.Of(
            "siren;raison_sociale;insee\n200069193;CC de la Dombes;01001\n240100883;CC de la Plaine de l'Ain;0100");
        var outcomes = EpciReader.Read(source).ToList();

        Assert.Equal(["01001"], outcomes.Accepted().Select(epci => epci.CodeInsee));
        Assert.Equal(["3 (ligne) LIGNE_TRONQUEE"], outcomes.Rejections());
        Assert.Equal(2, source.LignesLues);
    }

    [Fact]
    public void A_truncated_gzip_is_refused()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var code in Enumerable.Range(10_000, 5_000))
            {
                gzip.Write(
                    Encoding.UTF8.GetBytes(
                        $$$"""{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[2,46],[2,46.{{{code}}}],[3,47],[2,"""
                            + $$$"""46]]]},"properties":{"code":"{{{code}}}","nom":"N"}}"""
                            + "\n"));
            }
        }

        using var whole = Fichier.Of(compressed.ToArray());
        using var cut = Fichier.Of(compressed.ToArray()[..^(int)(compressed.Length / 2)]);

        Assert.Equal(5_000, ContourReader.Read(whole).Accepted().Count);
        Assert.Throws<UnexpectedFormatException>(() => ContourReader.Read(cut).Count());
    }
}
