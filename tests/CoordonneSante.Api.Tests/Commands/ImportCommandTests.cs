using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;
using static CoordonneSante.Import.Tests.OfficialFiles;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>The real program, run as a process on real files: what it says, how it ends, and what it leaves.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public ImportCommandTests() => _files = new OfficialFiles(_folder.Info);

    private string Target => _folder.PathOf("annuaire.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Official_files_are_published_then_verified_exported_and_imported_again()
    {
        AssertEnds(0, Run(_files.Arguments(Target)), "Publié", "1 MAISON_DE_SANTE");
        AssertEnds(0, Run("verifier", "--base", Target), "est intègre");
        AssertEnds(0, Run("exporter", "--base", Target, _folder.PathOf("paquet")), "Paquet écrit");
        var before = File.ReadAllBytes(_folder.PathOf("paquet/datapackage.json"));
        AssertEnds(0, Run("import", "--paquet", _folder.PathOf("paquet"), "--vers", Target), "au contenu inchangé");
        AssertEnds(0, Run("exporter", "--base", Target, _folder.PathOf("paquet")), "Paquet écrit");
        Assert.Equal(before, File.ReadAllBytes(_folder.PathOf("paquet/datapackage.json")));
        AssertEnds(0, Run("import", "--paquet", _folder.PathOf("paquet/datapackage.json"), "--vers", Target), "au contenu inchangé");
    }

    [Fact]
    public void An_indicator_alone_completes_the_published_base_and_can_be_taken_away()
    {
        AssertEnds(0, Run(_files.Arguments(Target)), "Publié");
        _files.Write("apl.csv", "code_insee,apl", "29019,3.5", "29148,3.5");
        AssertEnds(4, Run("import", "--indicateur", _files.PathOf("apl.csv"), "--vers", Target), "apl.resource.json");
        _files.Write(
            "apl.resource.json",
            """{"title": "APL", "sources": [{"title": "DREES"}],""",
            """ "schema": {"fields": [{"name": "code_insee"}, {"name": "apl", "type": "number"}]}}""");

        AssertEnds(0, Run("import", "--indicateur", _files.PathOf("apl.csv"), "--vers", Target), "apl.csv", "1 MAISON_DE_SANTE");
        AssertEnds(0, Run("verifier", "--base", Target), "est intègre");
        AssertEnds(0, Run("exporter", "--base", Target, _folder.PathOf("paquet")), "Paquet écrit");
        Assert.Equal(
            ["code_indicateur,code_insee,valeur,classe,regle", "apl,29019,3.5,,meme-valeur-des-communes-reunies"],
            File.ReadAllLines(_folder.PathOf("paquet/indicateur_commune.csv")));
        AssertEnds(0, Run("import", "--retirer-indicateur", "apl", "--vers", Target), "Publié");
    }

    [Fact]
    public void A_package_without_a_path_is_refused() =>
        AssertEnds(1, Run("import", "--paquet", "", "--vers", Target), "« --paquet » attend un dossier");

    [Fact]
    public void A_missing_option_is_named()
    {
        AssertEnds(
            1,
            Run("import", "--finess", _files.PathOf("finess.csv"), "--vers", Target),
            "Il manque --cog, --population, --epci, --codes-postaux, --qpv, --zonage");
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "truncated", "finess.csv" },
        { "UTF-16", "finess.csv" },
        { "comma", "finess.csv" },
        { "HTML", "finess.csv" },
        { "truncated gzip", "finess.csv" },
        { "empty", "finess.csv" },
        { "truncated", "v_commune_2024.csv" },
        { "HTML", "epci.csv" },
        { "comma", "hexasmal.csv" },
        { "truncated", "qpv_2024.geojson" },
        { "HTML", "zonage_2025.csv" },
        { "missing", "donnees_communes_2021.csv" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_of_another_format_ends_with_4_names_the_file_and_leaves_the_published_one(string fault, string file)
    {
        File.WriteAllText(Target, "published");
        var path = _files.PathOf(file.StartsWith("v_", StringComparison.Ordinal) ? $"cog/{file}" : file);
        Spoil(path, fault);

        AssertEnds(4, Run(_files.Arguments(Target)), file, "Rien n'a été publié");

        Assert.Equal("published", File.ReadAllText(Target));
        Assert.Empty(_folder.Info.GetFiles("*.partiel"));
    }

    [Fact]
    public void Too_many_lines_rejected_end_with_3_and_each_is_in_the_rejections_file()
    {
        AssertEnds(0, Run(_files.Arguments(Target)));
        var published = File.ReadAllBytes(Target);
        var structure = Structure("290000001", "019", "29", "29200 BREST");
        _files.WriteFiness(structure, structure, Position("290000001", 146394, 6836798.7));

        AssertEnds(3, Run(_files.Arguments(Target)), "FINESS_EN_DOUBLE", "plus de 1% de lignes rejetées dans finess.csv");

        Assert.Matches(@"\Afichier;.*\r?\nfiness\.csv;3;.*;FINESS_EN_DOUBLE;.*;ligne", File.ReadAllText(_files.PathOf("rejets.csv")));
        Assert.Equal(published, File.ReadAllBytes(Target));
        AssertEnds(0, Run([.. _files.Arguments(Target), "--seuil-rejets", "100%"]), "Publié");
    }

    [Theory]
    [InlineData(6836798.7, 146394, "COORDONNEES_INVERSEES")]
    [InlineData(82128.7, 6799126.8, "POSITION_LOIN_DE_LA_COMMUNE")]
    public void Values_lost_are_no_lines_rejected_but_are_counted_warned_of_and_compared_with_the_version_in_place(
        double x,
        double y,
        string reason)
    {
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Position("290000001", x, y));

        AssertEnds(
            0,
            Run(_files.Arguments(Target)),
            $"1 valeurs   {reason}",
            "ATTENTION : finess.csv perd 1 valeurs pour 1 lignes acceptées",
            "0 structure_avec_position");

        Assert.Matches($@"\Afichier;.*\r?\nfiness\.csv;[23];.*;{reason};.*;valeur", File.ReadAllText(_files.PathOf("rejets.csv")));
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Position("290000001", 146394, 6836798.7));
        AssertEnds(0, Run(_files.Arguments(Target)), "1 structure_avec_position");
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Position("290000001", x, y));
        AssertEnds(5, Run(_files.Arguments(Target)), "structure_avec_position passe de 1 à 0");
    }

    [Fact]
    public void A_line_of_a_gigabyte_is_refused_without_being_loaded()
    {
        using (var file = File.Create(_files.PathOf("finess.csv")))
        {
            file.Write(Encoding.ASCII.GetBytes("finess;etalab;93;2021-01-08\nstructureet;"));
            file.SetLength(1L << 30); // sparse: a gigabyte of zero bytes on one line
        }

        AssertEnds(4, Run(_files.Arguments(Target)), "finess.csv");
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void A_fall_ends_with_5_and_is_published_only_by_force()
    {
        _files.WriteFiness([.. Enumerable.Range(1, 10).Select(i => Structure($"29000000{i % 10}", "019", "29", "29200 BREST"))]);
        AssertEnds(0, Run(_files.Arguments(Target)));
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"));

        AssertEnds(5, Run(_files.Arguments(Target)), "MAISON_DE_SANTE passe de 10 à 1");
        AssertEnds(0, Run([.. _files.Arguments(Target), "--forcer"]), "Publié");
    }

    [Fact]
    public void The_version_that_is_replaced_is_kept_on_request()
    {
        AssertEnds(0, Run([.. _files.Arguments(Target), "--conserver"]));
        Assert.Empty(new KeptVersions(new FileInfo(Target)).Files());
        var previous = File.ReadAllBytes(Target);
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Structure("290000002", "019", "29", "29200 BREST"));

        // The positions that were there are lost: that alone is refused otherwise.
        AssertEnds(0, Run([.. _files.Arguments(Target), "--conserver", "--forcer"]), "Conservée : la version");

        Assert.Equal(previous, File.ReadAllBytes(Assert.Single(new KeptVersions(new FileInfo(Target)).Files()).FullName));
    }

    [Fact]
    public void A_damaged_base_fails_the_check()
    {
        AssertEnds(0, Run(_files.Arguments(Target)));
        File.WriteAllText(Target, "not a database");

        AssertEnds(1, Run("verifier", "--base", Target), "n'est pas un annuaire lisible");
    }

    private static void Spoil(string path, string fault)
    {
        var bytes = File.ReadAllBytes(path);
        switch (fault)
        {
            case "truncated":
                File.WriteAllBytes(path, bytes[..^20]);
                break;
            case "UTF-16":
                File.WriteAllText(path, Encoding.UTF8.GetString(bytes), Encoding.Unicode);
                break;
            case "comma":
                File.WriteAllText(path, Encoding.UTF8.GetString(bytes).Replace(';', ','));
                break;
            case "HTML":
                File.WriteAllText(path, "<!doctype html><html><body>Erreur 404</body></html>");
                break;
            case "truncated gzip":
                using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
                {
                    gzip.Write(bytes);
                }

                var compressed = File.ReadAllBytes(path);
                File.WriteAllBytes(path, compressed[..(compressed.Length / 2)]);
                break;
            case "empty":
                File.WriteAllText(path, "");
                break;
            default:
                File.Delete(path);
                break;
        }
    }
}
