using System.IO.Compression;
using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>Writes a workbook while its rows are read: it takes the same memory whatever their number.</summary>
/// <remarks>
/// ECMA-376, "Office Open XML", SpreadsheetML. The packages that write it hold the whole file and put the hour and drawn names in it; here
/// equal rows give equal bytes. The parts of the data come first, and what names them last, since only then is their number known.
/// </remarks>
internal sealed class WorkbookEncoder : TableEncoder
{
    private readonly TableOrigin _table;
    private readonly ColumnKind[] _kinds;
    private readonly int _rowsPerSheet;
    private readonly ResponseBuffer _output = new();
    private readonly WorkbookPackage _package;
    private readonly List<string> _sheets = [];
    private SheetWriter? _sheet;
    private int _tooLong;

    /// <param name="table">What the file holds.</param>
    /// <param name="rowsPerSheet">Most rows that a sheet may have, header included; the others go on in the next.</param>
    public WorkbookEncoder(TableOrigin table, int rowsPerSheet = SheetWriter.MaxRows)
    {
        _table = table;
        _rowsPerSheet = rowsPerSheet;
        _kinds = [.. table.Columns.Select(ColumnKinds.Of)];
        _package = new WorkbookPackage(new BufferStream(_output));
    }

    public override ValueTask<ReadOnlyMemory<byte>> EncodeAsync(ReadOnlyMemory<byte> rows, bool isLast)
    {
        if (_sheet is null)
        {
            _sheet = OpenSheet();
        }
        else
        {
            _output.Clear();
        }

        WriteRows(rows.Span);
        _sheet.Flush();
        if (isLast)
        {
            CloseSheet(_sheet);
            AboutSheet.Write(_package.OpenSheet(_sheets.Count + 1), _table, _tooLong);
            _sheets.Add(AboutSheet.Name);
            _package.End(_sheets, $"{_table.Name} {_table.Data.Version.Value}");
        }

        return ValueTask.FromResult(_output.WrittenMemory);
    }

    public override ValueTask DisposeAsync()
    {
        _sheet?.Dispose();
        _package.Dispose();
        _output.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteRows(ReadOnlySpan<byte> rows)
    {
        var json = new Utf8JsonReader(rows, new JsonReaderOptions { AllowMultipleValues = true });
        while (json.Read())
        {
            if (_sheet!.Rows == _rowsPerSheet) // One is open while rows are written.
            {
                CloseSheet(_sheet);
                _sheet = OpenSheet();
            }

            _sheet.StartRow();
            foreach (var kind in _kinds)
            {
                json.Read();
                WriteCell(_sheet, kind, ref json, rows);
            }

            json.Read();
            _sheet.EndRow();
        }
    }

    private static void WriteCell(SheetWriter sheet, ColumnKind kind, ref Utf8JsonReader json, ReadOnlySpan<byte> rows)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                sheet.Skip();
                break;
            case JsonTokenType.True or JsonTokenType.False:
                sheet.Write(json.GetBoolean());
                break;
            case JsonTokenType.Number:
                sheet.WriteNumber(json.ValueSpan);
                break;
            case JsonTokenType.String when kind is ColumnKind.Date or ColumnKind.Instant && json.TryGetDateTime(out var time):
                sheet.Write(time, kind);
                break;
            default:
                sheet.Write(CellText.Read(ref json, rows));
                break;
        }
    }

    private SheetWriter OpenSheet()
    {
        _sheets.Add(_sheets.Count == 0 ? "Données" : $"Données {_sheets.Count + 1}");
        var sheet = new SheetWriter(_package.OpenSheet(_sheets.Count), isSelected: _sheets.Count == 1);
        sheet.Begin(_table.Columns.Zip(_kinds, (column, kind) => WidthOf(column.Name, kind)), frozenRows: 1);
        sheet.StartRow();
        foreach (var column in _table.Columns)
        {
            sheet.Write(column.Name, CellStyle.Heading);
        }

        sheet.EndRow();
        return sheet;
    }

    /// <returns>In characters: room for the heading and its filter's arrow, and for values of the kind.</returns>
    private static int WidthOf(string name, ColumnKind kind) => Math.Clamp(
        name.Length + 4,
        kind switch
        {
            ColumnKind.Text => 16,
            ColumnKind.Instant => 18,
            _ => 11,
        },
        50);

    private void CloseSheet(SheetWriter sheet)
    {
        sheet.End(_kinds.Length);
        _tooLong += sheet.TooLong;
        sheet.Dispose();
    }
}
