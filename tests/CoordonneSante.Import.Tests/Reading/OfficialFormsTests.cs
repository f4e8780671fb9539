using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Finess;
using CoordonneSante.Import.Tests.Finess.Plus;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Tests.Reading;

/// <summary>
/// Every reader over a small file in the form that its publisher gives it: encoding, compression, quotes, lines that are no use.
/// </summary>
public sealed class OfficialFormsTests : IDisposable
{
    private static readonly Dictionary<string, Func<SourceFile, (int Accepted, int Rejected, int Ignored)>> _readers = new()
    {
        ["cog/v_commune_2024.csv"] = source => Outcomes.Count(CommuneReader.Read(source)),
        ["cog/v_departement_2024.csv"] = source => Outcomes.Count(DepartementReader.Read(source)),
        ["cog/v_region_2024.csv"] = source => Outcomes.Count(RegionReader.Read(source)),
        ["cog/v_mvt_commune_2024.csv"] = source => Outcomes.Count(MouvementReader.Read(source)),
        ["donnees_communes_2021.csv"] = source => Outcomes.Count(PopulationReader.Read(source)),
        ["epci.csv"] = source => Outcomes.Count(EpciReader.Read(source)),
        ["hexasmal.csv"] = source => Outcomes.Count(CodePostalReader.Read(source)),
        ["zonage_2025.csv"] = source => Outcomes.Count(ZonageReader.Read(source)),
        ["zonage_qpv_2025.csv"] = source => Outcomes.Count(ZonageReader.Read(source)),
        ["qpv_2024.geojson"] = source => Outcomes.Count(QuartierReader.Read(source)),
        ["communes.geojson"] = source => Outcomes.Count(ContourReader.Read(source)),
        ["communes.geojsonseq.gz"] = source => Outcomes.Count(ContourReader.Read(source)),
        ["cpts.csv"] = source => Outcomes.Count(TerritoireCptsReader.Read(source)),
        ["finess-latin1.csv"] = source => Outcomes.Count(FinessReader.Read(source)),
        ["finess-structures-1.json"] = source => Outcomes.Count(FinessReader.Read(source)),
        ["finess-structures-1.json.gz"] = source => Outcomes.Count(FinessReader.Read(source)),
    };

    private readonly TemporaryFolder _folder = new();

    public OfficialFormsTests()
    {
        const string groix =
            """{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[-3.5,47.6],[-3.4,47.6],[-3.4,47.7],[-3.5,"""
                + """47.6]]]},"properties":{"code":"56069","nom":"Groix"}}""";
        const string houat =
            """{"type":"Feature","properties":{"code":"56086","nom":"Île-d'Houat"},"geometry":{"type":"MultiPolygon","coordinates":[[[["""
                + """-3,47],[-2,47],[-2,48],[-3,47]]]]}}""";
        var files = new OfficialFiles(_folder.Info);
        files.Write("communes.geojson", $$"""{"type":"FeatureCollection","features":[{{groix}},""", houat, "]}");
        Compress("communes.geojsonseq.gz", $"{groix}\n{houat}\n");
        files.Write("cpts.csv", "finess_cpts;code_insee", "290000003;29019", "290000003;29083");
        var finess = FinessTexte.Of(
            FinessTexte.Entite("310021000", "MUTUALITÉ", "47", "775711674"),
            FinessTexte.Structure(nom: "CENTRE DE SANTÉ DU LAC"),
            FinessTexte.Structure("310021002", nom: "HÔPITAL", categorie: "355"),
            FinessTexte.Structure("31002100"),
            FinessTexte.Position("310021001"));
        File.WriteAllText(_folder.PathOf("finess-latin1.csv"), finess, Encoding.Latin1);
        var plus = FinessPlusTexte.Of(FinessPlusTexte.Pmej(
            FinessPlusTexte.Ege(),
            FinessPlusTexte.Ege().Replace("\"124\"", "\"355\"", StringComparison.Ordinal),
            FinessPlusTexte.Ege().Replace("310021001", "31002100", StringComparison.Ordinal)));
        files.Write("finess-structures-1.json", plus);
        Compress("finess-structures-1.json.gz", plus);
    }

    [Theory]
    [InlineData("cog/v_commune_2024.csv", 6, 0, 0)]
    [InlineData("cog/v_departement_2024.csv", 2, 0, 0)]
    [InlineData("cog/v_region_2024.csv", 2, 0, 0)]
    [InlineData("cog/v_mvt_commune_2024.csv", 1, 0, 0)]
    [InlineData("donnees_communes_2021.csv", 4, 0, 0)]
    [InlineData("epci.csv", 2, 0, 0)]
    [InlineData("hexasmal.csv", 4, 0, 0)]
    [InlineData("zonage_2025.csv", 3, 0, 0)]
    [InlineData("zonage_qpv_2025.csv", 1, 0, 0)]
    [InlineData("qpv_2024.geojson", 2, 0, 0)]
    [InlineData("communes.geojson", 2, 0, 0)]
    [InlineData("communes.geojsonseq.gz", 2, 0, 0)]
    [InlineData("cpts.csv", 2, 0, 0)]
    [InlineData("finess-latin1.csv", 2, 1, 1)]
    [InlineData("finess-structures-1.json", 2, 1, 1)]
    [InlineData("finess-structures-1.json.gz", 2, 1, 1)]
    public void Every_line_is_accounted_for(string fichier, int accepted, int rejected, int ignored)
    {
        using var source = SourceFile.Open(_folder.PathOf(fichier));

        Assert.Equal((accepted, rejected, ignored), _readers[fichier](source));
    }

    public void Dispose() => _folder.Dispose();

    private void Compress(string name, string text)
    {
        using var gzip = new GZipStream(File.Create(_folder.PathOf(name)), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(text));
    }
}
