using System.IO.Compression;
using System.Text;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Epci;

/// <summary>INSEE publishes the membership of EPCI as a spreadsheet in a zip archive.</summary>
public sealed class EpciWorkbookTests
{
    private static readonly string[][] _rows =
    [
        ["Composition communale des EPCI à fiscalité propre au 01/01/2026"],
        ["Code géographique", "Libellé géographique", "EPCI - Métropole", "Libellé de l'EPCI / Métropole"],
        ["CODGEO", "LIBGEO", "EPCI", "LIBEPCI"],
        ["29019", "Brest", "242900314", "Brest Métropole"],
        ["29083", "Île-de-Sein", "ZZZZZZZZZ", "Sans objet"],
        ["2901", "Faute", "242900314", "Brest Métropole"],
    ];

    [Fact]
    public void Its_rows_are_read_under_whatever_titles_stand_above_them()
    {
        using var source = new SourceFile("epci_au_01-01-2026.zip", new MemoryStream(Zip(("EPCI_au_01-01-2026.xlsx", Workbook(_rows)))));

        Assert.Equal(GenreFichier.Epci, GenreRecognizer.Recognize(source, out _));
        Assert.Equal(
            [
                new LineOutcome<EpciCommune>.Accepted(4, new EpciCommune("242900314", "Brest Métropole", "29019")),
                new LineOutcome<EpciCommune>.Ignored(5, Motifs.HorsEpci),
                new LineOutcome<EpciCommune>.Rejected(
                    new Rejet("epci_au_01-01-2026.zip", 6, "insee", "2901", Motifs.CodeCommuneMalforme, PorteeRejet.Ligne)),
            ],
            EpciReader.Read(source).ToList());
        Assert.Equal((2026, 3), (source.Millesime, source.LignesLues));
    }

    [Fact]
    public void Another_spreadsheet_is_refused_by_what_it_lacks()
    {
        using var source = new SourceFile(
            "autre.zip", new MemoryStream(Zip(("autre.xlsx", Workbook([["CODGEO", "POP"], ["29019", "3"]])))));

        Assert.Null(GenreRecognizer.Recognize(source, out _));
        Assert.Equal(
            "autre.zip : attendu le fichier de composition des EPCI, colonnes siren, raison_sociale, insee ; trouvé un classeur sans "
                + "ces colonnes.",
            Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).ToList()).Message);
    }

    [Fact]
    public void A_spreadsheet_that_swells_beyond_measure_is_refused_before_it_is_read()
    {
        var bomb = With(Workbook(_rows), "xl/sharedStrings.xml", new byte[65 * 1024 * 1024]);
        using var source = new SourceFile("epci.zip", new MemoryStream(Zip(("epci.xlsx", bomb))));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.EndsWith(
            "trouvé un classeur qui se déploie sur plus de 64 Mio.",
            Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).ToList()).Message,
            StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void A_row_at_the_end_of_a_sheet_does_not_make_the_reader_walk_through_all_its_cells()
    {
        var sheet = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"
             t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>
            """;
        var bomb = With(Workbook(_rows), "xl/worksheets/sheet1.xml", Utf8(sheet));
        using var source = new SourceFile("epci.zip", new MemoryStream(Zip(("epci.xlsx", bomb))));

        Assert.EndsWith(
            "trouvé un classeur de plus de 10 millions de cellules.",
            Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).ToList()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet")]
    [InlineData("xl/workbook.xml", "nothing")]
    [InlineData(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>")]
    public void A_damaged_spreadsheet_is_refused(string part, string content)
    {
        using var source = new SourceFile(
            "epci.zip", new MemoryStream(Zip(("epci.xlsx", With(Workbook(_rows), part, Utf8(content))))));

        Assert.Throws<UnexpectedFormatException>(() => EpciReader.Read(source).ToList());
    }

    private static byte[] With(byte[] workbook, string part, byte[] content)
    {
        var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Workbook(string[][] rows)
    {
        var sheet = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var r = 0; r < rows.Length; r++)
        {
            sheet.Append(null, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                sheet.Append(null, $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{rows[r][c]}</t></is></c>");
            }

            sheet.Append("</row>");
        }

        return Zip(
            (
                "[Content_Types].xml",
                Utf8(
                    """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" """
                        + """ContentType="application/xml"/><Default Extension="rels" """
                        + """ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override """
                        + """PartName="/xl/workbook.xml" """
                        + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override """
                        + """PartName="/xl/worksheets/sheet1.xml" """
                        + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
                )),
            (
                "_rels/.rels",
                Utf8(
                    """<Relationships xmlns="http:"""
                        + """//schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http:"""
                        + """//schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" """
                        + """Target="xl/workbook.xml"/></Relationships>"""
                )),
            (
                "xl/workbook.xml",
                Utf8(
                    """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http:"""
                        + """//schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Composition_communale" """
                        + """sheetId="1" r:id="r1"/></sheets></workbook>"""
                )),
            (
                "xl/_rels/workbook.xml.rels",
                Utf8(
                    """<Relationships xmlns="http:"""
                        + """//schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http:"""
                        + """//schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" """
                        + """Target="worksheets/sheet1.xml"/></Relationships>"""
                )),
            ("xl/worksheets/sheet1.xml", Utf8(sheet.Append("</sheetData></worksheet>").ToString())));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
