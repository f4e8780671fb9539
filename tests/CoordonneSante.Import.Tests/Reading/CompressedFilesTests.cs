using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Finess;
using CoordonneSante.Import.Tests.Finess.Plus;

namespace CoordonneSante.Import.Tests.Reading;

public sealed class CompressedFilesTests
{
    private const string Epci = "siren;raison_sociale;insee\n200069193;CC de la Dombes;01001\n";

    /// <summary>Bytes that follow the data in a gzip: without them, no data is lost.</summary>
    private const int EndOfGzip = 8;

    private static readonly string _quartiers =
        """{"type":"FeatureCollection","features":[{"type":"Feature","properties":"""
            + """{"code_qp":"QN00101M","lib_qp":"A","insee_com":"01053"},"""
        + """ "geometry":{"type":"Polygon","coordinates":[[[5,46],[5.1,46],[5.1,46.1],[5,46]]]}}]}""";

    /// <summary>A text, and how many records its reader finds in it.</summary>
    private static readonly Dictionary<string, (string Text, Func<SourceFile, int> Count)> _formats = new()
    {
        ["EPCI"] = (Epci, source => Count(source, EpciReader.Read)),
        ["FINESS"] = (FinessTexte.Of(FinessTexte.Structure(), FinessTexte.Position("310021001")), source =>
            Count(source, FinessReader.Read)),
        ["FINESS+"] = (FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege())), source => Count(source, FinessReader.Read)),
        ["QPV"] = (_quartiers, source => Count(source, QuartierReader.Read)),
    };

    public static TheoryData<string> Formats() => [.. _formats.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_is_read_as_it_is_published(string format)
    {
        var (text, count) = _formats[format];
        using var plain = Fichier.Of(text);
        using var gzip = Fichier.Of(Gzip(text), "publie.gz");
        using var zip = Fichier.Of(Zip(("a/b/publie.txt", text)), "publie.zip");

        Assert.Equal(count(plain), count(gzip));
        Assert.Equal(count(plain), count(zip));
        Assert.NotEqual(0, count(zip));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_file_of_an_archive_is_chosen_by_its_content(string format)
    {
        var (text, count) = _formats[format];
        (string, string)[] others =
        [
            .. _formats
                .Where(other => !other.Key.StartsWith("FINESS", StringComparison.Ordinal) && other.Key != format)
                .Select(other => (other.Key, other.Value.Text)),
        ];
        using var zip = Fichier.Of(
            Zip([("LISEZMOI.txt", "à lire"), ("__MACOSX/._x", "x"), .. others, ("../../etc/voulu", text), ("vide.csv", "")]), "tout.zip");

        Assert.NotEqual(0, count(zip));
        Assert.Equal("../../etc/voulu", zip.Archive?.Chosen);
    }

    [Fact]
    public void Files_that_would_all_do_and_files_of_which_none_does_are_listed()
    {
        using var both = Fichier.Of(Zip(("2024/epci.csv", Epci), ("2025/epci.csv", Epci)), "epci.zip");
        using var none = Fichier.Of(Zip(("a.csv", "nom;prix\nvis;3\n"), ("b\u001B.csv", "x\n")), "epci.zip");

        Assert.Equal(
            "une archive zip de 2 fichiers, d'où extraire le bon : 2024/epci.csv, 2025/epci.csv",
            Assert.Throws<UnexpectedFormatException>(() => Count(both, EpciReader.Read)).Trouve);
        var error = Assert.Throws<UnexpectedFormatException>(() => Count(none, EpciReader.Read));
        Assert.StartsWith("le fichier de composition des EPCI", error.Attendu, StringComparison.Ordinal);
        Assert.Equal("une archive zip de 2 fichiers, d'où extraire le bon : a.csv, b.csv", error.Trouve);
    }

    [Fact]
    public void Digest_and_size_are_those_of_the_published_file()
    {
        foreach (var octets in (byte[][])[Gzip(Epci), Zip(("epci.csv", Epci))])
        {
            using var source = Fichier.Of(octets);
            Count(source, EpciReader.Read);

            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(octets)), source.Sha256);
            Assert.Equal(octets.Length, source.Taille);
        }
    }

    [Fact]
    public void The_year_of_an_archive_is_its_own_or_its_files()
    {
        using var named = Fichier.Of(Zip(("epci_2024.csv", Epci)), "epci_2025.zip");
        using var unnamed = Fichier.Of(Zip(("epci_2024.csv", Epci)), "epci.zip");
        Count(named, EpciReader.Read);
        Count(unnamed, EpciReader.Read);

        Assert.Equal((2025, 2024), (named.Millesime, unnamed.Millesime));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bomb_ends_in_one_error(bool isZip)
    {
        var lines = Encoding.UTF8.GetBytes("siren;raison_sociale;insee\n" + string.Concat(Enumerable.Repeat(new string('\n', 1000), 200)));
        using var compressed = new MemoryStream();
        using (var archive = isZip ? new ZipArchive(compressed, ZipArchiveMode.Create, leaveOpen: true) : null)
        using (
            var stream = archive?.CreateEntry("bombe.csv").Open() ?? new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < 500; i++)
            {
                stream.Write(lines);
            }
        }

        using var source = Fichier.Of(compressed.ToArray());
        var error = Assert.Throws<UnexpectedFormatException>(() => Count(source, EpciReader.Read));
        Assert.Equal("un fichier compressé qui se déploie sur plus de 200 fois sa taille", error.Trouve);
    }

    [Fact]
    public void Damage_is_told_wherever_it_is()
    {
        foreach (var octets in (byte[][])[Gzip(Epci), Zip(("epci.csv", Epci))])
        {
            for (var length = 4; length < octets.Length - EndOfGzip; length += 7)
            {
                using var source = Fichier.Of(octets[..length]);
                Assert.Throws<UnexpectedFormatException>(() => Count(source, EpciReader.Read));
            }
        }
    }

    [Fact]
    public void A_spreadsheet_is_to_be_saved_as_CSV()
    {
        using var source = Fichier.Of(Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")));

        Assert.Equal(
            "un classeur ou un document de bureautique, à enregistrer en CSV d'abord",
            Assert.Throws<UnexpectedFormatException>(() => Count(source, EpciReader.Read)).Trouve);
    }

    private static int Count<T>(SourceFile source, Func<SourceFile, IEnumerable<LineOutcome<T>>> read)
    {
        ArchivedFile.Choose(source, read);
        return read(source).Accepted().Count;
    }

    private static byte[] Gzip(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var compressed = new MemoryStream();
        using (var archive = new ZipArchive(compressed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return compressed.ToArray();
    }
}
