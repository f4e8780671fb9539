using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Contours;

public sealed class ContourReaderTests
{
    private const string Groix =
        """{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[-3.5,47.6],[-3.4,47.6],[-3.4,47.7],[-3.5,"""
            + """47.6]]]},"properties":{"code":"56069","nom":"Groix"}}""";
    private const string Houat =
        """{"type":"Feature","properties":{"code":"56086","nom":"Île-d'Houat"},"geometry":{"type":"MultiPolygon","coordinates":[[[[-3,"""
            + """47],[-2,47],[-2,48],[-3,47]]]]}}""";

    public static TheoryData<string> Files() => new(
        $$"""{"type":"FeatureCollection","features":[{{Groix}},{{Houat}}]}""",
        $$"""{"features":[{{Groix}},{{Houat}}],"type":"FeatureCollection"}""",
        $"{Groix}\n{Houat}\n",
        $"{Houat}\n\n{Groix}");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_collection_and_a_feature_a_line_give_the_same_outlines_compressed_or_not(string texte)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(texte));
        }

        using var plain = Fichier.Of(texte);
        using var zipped = Fichier.Of(compressed.ToArray());
        foreach (var source in (SourceFile[])[plain, zipped])
        {
            var outlines = ContourReader.Read(source).Accepted().OrderBy(contour => contour.Code, StringComparer.Ordinal);

            Assert.Equal(
                [
                    ("56069", "Groix", "POLYGON ((-3.5 47.6, -3.4 47.6, -3.4 47.7, -3.5 47.6))"),
                    ("56086", "Île-d'Houat", "MULTIPOLYGON (((-3 47, -2 47, -2 48, -3 47)))"),
                ],
                outlines.Select(contour => (contour.Code, contour.Nom, contour.Contour.AsText())));
            Assert.Equal(2, source.LignesLues);
        }
    }

    [Fact]
    public void A_document_cut_short_is_refused_near_its_line()
    {
        using var source = Fichier.Of($"{Groix}\n{Houat[..80]}");
        var error = Assert.Throws<UnexpectedFormatException>(() => ContourReader.Read(source).Count());

        Assert.Equal("un document JSON mal formé ou tronqué, vers la ligne 2", error.Trouve);
    }
}
