using System.Text;
using System.Text.Json;
using CoordonneSante.Api.Http.Tableaux;
using CoordonneSante.Api.Http.Tableaux.Classeur;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Schemas;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Http.Tableaux;

/// <summary>What the directory's data seldom hold, and a workbook may not.</summary>
public sealed class WorkbookEncoderTests(SharedServer shared)
{
    [Fact]
    public async Task Rows_past_the_end_of_a_sheet_go_on_in_the_next()
    {
        var sheets = WorkbookTests.Read(await EncodeAsync(
            rowsPerSheet: 3, "[1,\"a\",null,null]\n[2,\"b\",null,null]\n", "[3,\"c\",null,null]\n", ""));

        Assert.Equal(["Données", "Données 2", "À propos"], sheets.Select(sheet => sheet.Name));
        Assert.Equal([["nombre", "nom", "jour", "instant"], [1d, "a", null, null], [2d, "b", null, null]], sheets[0].Rows);
        Assert.Equal([["nombre", "nom", "jour", "instant"], [3d, "c", null, null]], sheets[1].Rows);
    }

    [Fact]
    public async Task A_text_that_no_cell_can_hold_is_said_in_its_place_and_counted()
    {
        var sheets = WorkbookTests.Read(await EncodeAsync(
            100, $"[1,\"{new string('a', 32_768)}\",null,null]\n[2,\"{new string('b', 32_767)}\",null,null]\n"));

        Assert.Equal("[32768 caractères : trop long pour une cellule ; demandez format=csv ou geojson]", sheets[0].Rows[1][1]);
        Assert.Equal(new string('b', 32_767), sheets[0].Rows[2][1]);
        Assert.Contains(sheets[1].Rows, row => row[1] is "Textes trop longs pour une cellule, laissés de côté et dits à leur place : 1.");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData(" espaces  ")]
    [InlineData("deux\nlignes")]
    [InlineData("<&>\"'")]
    [InlineData("😀 é")]
    public async Task A_text_is_read_back_as_it_is(string text)
    {
        var sheets = WorkbookTests.Read(await EncodeAsync(100, $"[null,{JsonSerializer.Serialize(text)},null,null]\n"));

        Assert.Equal([null, text, null, null], sheets[0].Rows[1]);
    }

    [Fact]
    public async Task A_day_before_the_calendar_of_spreadsheets_is_a_text_and_the_next_a_date()
    {
        var sheets = WorkbookTests.Read(await EncodeAsync(
            100, "[null,null,\"1900-02-28\",\"1899-01-01T10:00:00Z\"]\n[null,null,\"1900-03-01\",\"2026-03-24T06:00:00Z\"]\n"));

        Assert.Equal([null, null, "1900-02-28", "1899-01-01T10:00:00Z"], sheets[0].Rows[1]);
        Assert.Equal([null, null, new DateTime(1900, 3, 1), new DateTime(2026, 3, 24, 6, 0, 0)], sheets[0].Rows[2]);
    }

    [Theory]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x004", "_x004")]
    public void What_xml_may_not_hold_is_escaped_and_so_is_what_looks_like_it(string text, string expected) =>
        Assert.Equal(expected, SheetXml.Escape(text));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void Columns_have_the_letters_of_spreadsheets(int column, string letters) => Assert.Equal(letters, SheetXml.LettersOf(column));

    private async Task<byte[]> EncodeAsync(int rowsPerSheet, params string[] chunks)
    {
        var schema = SchemaBuilder.Build("scalar Date scalar DateTime type Query { nombre: Int nom: String jour: Date instant: DateTime }");
        var columns = schema.QueryType?.Fields.Values.Select(field => new ListColumn(field.Name, field, false)).ToList() ?? [];
        var data = shared.Server.Services.GetRequiredService<SnapshotStore>().Current.JeuDeDonnees;
        await using var encoder = new WorkbookEncoder(new TableOrigin("essai", columns, data, null, null), rowsPerSheet);
        using var file = new MemoryStream();
        for (var i = 0; i < chunks.Length; i++)
        {
            file.Write((await encoder.EncodeAsync(Encoding.UTF8.GetBytes(chunks[i]), isLast: i == chunks.Length - 1)).Span);
        }

        return file.ToArray();
    }
}
