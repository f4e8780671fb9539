using System.IO.Compression;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Catalogues;

/// <summary>Files are known by their content: each is given a name that says nothing.</summary>
public sealed class GenreRecognizerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("finess.csv", GenreFichier.Finess)]
    [InlineData("cog/v_commune_2024.csv", GenreFichier.CogCommunes)]
    [InlineData("cog/v_departement_2024.csv", GenreFichier.CogDepartements)]
    [InlineData("cog/v_region_2024.csv", GenreFichier.CogRegions)]
    [InlineData("cog/v_mvt_commune_2024.csv", GenreFichier.CogMouvements)]
    [InlineData("donnees_communes_2021.csv", GenreFichier.Populations)]
    [InlineData("epci.csv", GenreFichier.Epci)]
    [InlineData("hexasmal.csv", GenreFichier.CodesPostaux)]
    [InlineData("qpv_2024.geojson", GenreFichier.Quartiers)]
    [InlineData("zonage_2025.csv", GenreFichier.Zonages)]
    [InlineData("zonage_qpv_2025.csv", GenreFichier.Zonages)]
    public void A_file_in_its_official_form_is_recognised(string name, GenreFichier genre)
    {
        var path = new OfficialFiles(_folder.Info).PathOf(name);
        File.Move(path, _folder.PathOf("telechargement"));

        Assert.Equal(genre, Recognize(_folder.PathOf("telechargement")).Genre);
    }

    [Theory]
    [InlineData("""{"gcc":[],"pmej":[]}""", GenreFichier.Finess)]
    [InlineData(
        """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]},"properties":"""
            + """{"code":"29019","nom":"Brest"}}]}""",
        GenreFichier.Contours
    )]
    [InlineData("finess_cpts;code_insee\n290000001;29019\n", GenreFichier.TerritoiresCpts)]
    [InlineData("depart;arrivee;minutes\n29019;29083;75\n", GenreFichier.Durees)]
    [InlineData("date,source,code_insee,nom,type,id\n2026-06-30,ARS,29019,ESP,ESP,1\n", GenreFichier.StructuresHorsFiness)]
    public void So_is_a_text(string text, GenreFichier genre) => Assert.Equal(genre, RecognizeText(text).Genre);

    [Fact]
    public void A_compressed_file_is_what_it_holds()
    {
        var files = new OfficialFiles(_folder.Info);
        using (var gzip = new GZipStream(File.Create(_folder.PathOf("finess.json.gz")), CompressionLevel.Fastest))
        {
            gzip.Write(File.ReadAllBytes(files.PathOf("finess.csv")));
        }

        Assert.Equal((GenreFichier.Finess, "un fichier FINESS"), Recognize(_folder.PathOf("finess.json.gz")));
        File.WriteAllText(_folder.PathOf("notice.txt"), "bonjour\n");
        Assert.Equal(
            (GenreFichier.Populations, "une archive zip (des populations légales)"),
            Recognize(Zip("notice.txt", "donnees_communes_2021.csv")));
        Assert.Null(Recognize(Zip("epci.csv", "donnees_communes_2021.csv")).Genre);
        Assert.Equal(
            (null, "une archive zip sans fichier que l'annuaire lise : notice.txt, rejets.txt"),
            Recognize(Zip("notice.txt", "rejets.txt")));
    }

    [Theory]
    [InlineData("ARR,DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n291,29,53,29019,0,BREST,Brest,Brest\n", "un autre texte")]
    [InlineData("{\"a\":1}", "un document JSON")]
    [InlineData("<html>", "une page HTML ou un document XML")]
    [InlineData("%PDF-1.7", "un document PDF")]
    public void What_the_directory_does_not_read_is_none_of_them(string text, string found) =>
        Assert.Equal((null, found), RecognizeText(text));

    private static (GenreFichier? Genre, string Found) Recognize(string path)
    {
        using var source = SourceFile.Open(path);
        return (GenreRecognizer.Recognize(source, out var found), found);
    }

    private string Zip(params string[] names)
    {
        var path = _folder.PathOf($"{string.Join('+', names)}.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var name in names)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(File.Exists(_folder.PathOf(name)) ? File.ReadAllBytes(_folder.PathOf(name)) : "rien\n"u8);
        }

        return path;
    }

    private (GenreFichier? Genre, string Found) RecognizeText(string text)
    {
        File.WriteAllText(_folder.PathOf("texte"), text);
        return Recognize(_folder.PathOf("texte"));
    }
}
