using System.IO.Compression;
using System.Text;

namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>The archive that a workbook is, and its parts other than the sheets.</summary>
/// <remarks>ECMA-376, "Open Packaging Conventions". Every part has the same date: equal contents are equal bytes.</remarks>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The first that an archive can hold.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;

    /// <param name="output">Written without seeking.</param>
    public WorkbookPackage(Stream output)
    {
        _archive = new ZipArchive(output, ZipArchiveMode.Create);

        // A sheet is what a part is by default, so that their number may be told last. What tells files apart reads this part first.
        Add(
            "[Content_Types].xml",
            $"""
            <Types xmlns="{Types}">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="{Spreadsheet}.worksheet+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """);
        Add(
            "_rels/.rels",
            $"""
            <Relationships xmlns="{Relationships}">
            <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
            <Relationship Id="rId2" Type="{Relationships}/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """);
        Add(
            "xl/styles.xml",
            $"""
            <styleSheet xmlns="{SheetXml.Main}">
            <fonts count="3">
            <font><sz val="11"/><name val="Calibri"/></font>
            <font><b/><sz val="11"/><name val="Calibri"/></font>
            <font><b/><sz val="14"/><name val="Calibri"/></font>
            </fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="7">
            {Format(0)}{Format(14)}{Format(22)}{Format(49)}{Format(49, font: 1)}
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
            <alignment vertical="top" wrapText="1"/>
            </xf>
            {Format(49, font: 2)}
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """);
    }

    /// <param name="number">From 1, one after the other: the part before must be disposed.</param>
    public Stream OpenSheet(int number) => Open($"xl/worksheets/sheet{number}.xml");

    /// <param name="sheets">Their names, in order.</param>
    /// <param name="title">Of the document.</param>
    public void End(IReadOnlyList<string> sheets, string title)
    {
        Add(
            "xl/workbook.xml",
            $"""<workbook xmlns="{SheetXml.Main}" xmlns:r="{Office}"><bookViews><workbookView/></bookViews><sheets>"""
                + string.Concat(sheets.Select((name, i) => $"""<sheet name="{name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))
                + "</sheets></workbook>");
        Add(
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Relationships}">"""
                + string.Concat(sheets.Select((_, i) => Relationship(i + 1, "worksheet", $"worksheets/sheet{i + 1}.xml")))
                + Relationship(sheets.Count + 1, "styles", "styles.xml")
                + "</Relationships>");
        Add(
            "docProps/core.xml",
            $"""
            <cp:coreProperties xmlns:cp="{Core}" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>{SheetXml.Escape(title)}</dc:title>
            </cp:coreProperties>
            """);
        _archive.Dispose();
    }

    public void Dispose() => _archive.Dispose();

    private static string Format(int number, int font = 0) =>
        $"""<xf numFmtId="{number}" fontId="{font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>""";

    private static string Relationship(int number, string type, string target) =>
        $"""<Relationship Id="rId{number}" Type="{Office}/{type}" Target="{target}"/>""";

    private Stream Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Date;
        return entry.Open();
    }

    private void Add(string name, string xml)
    {
        using var part = Open(name);
        part.Write(Encoding.UTF8.GetBytes(SheetXml.Declaration + xml));
    }
}
