using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>Writes the part of one sheet, row after row.</summary>
/// <remarks>ECMA-376, "Worksheets". Texts stand in their cells and not in a shared table, which would have to be held to the end.</remarks>
internal sealed class SheetWriter(Stream part, bool isSelected) : IDisposable
{
    /// <summary>Of a sheet of Excel's.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>Of a cell of Excel's, in UTF-16 units.</summary>
    private const int MaxText = 32_767;

    /// <summary>Before it, the serial numbers of days count a 29 February 1900 that was not.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    private readonly ResponseBuffer _xml = new();
    private readonly List<byte[]> _letters = [];
    private int _column;

    /// <summary>Rows begun.</summary>
    public int Rows { get; private set; }

    /// <summary>Texts that no cell can hold: their cells say so in their place.</summary>
    public int TooLong { get; private set; }

    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="frozenRows">First rows that stay in sight.</param>
    public void Begin(IEnumerable<int> widths, int frozenRows)
    {
        Append($"{SheetXml.Declaration}<worksheet xmlns=\"{SheetXml.Main}\"><sheetViews><sheetView ");
        Append($"{(isSelected ? "tabSelected=\"1\" " : "")}workbookViewId=\"0\">");
        if (frozenRows > 0)
        {
            Append($"<pane ySplit=\"{frozenRows}\" topLeftCell=\"A{frozenRows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }

        Append("</sheetView></sheetViews><cols>");
        foreach (var (i, width) in widths.Index())
        {
            Append($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>");
        }

        Append("</cols><sheetData>");
    }

    public void StartRow()
    {
        Rows++;
        _column = 0;
        _xml.Write("<row r=\""u8);
        WriteNumber(Rows);
        _xml.Write("\">"u8);
    }

    public void EndRow() => _xml.Write("</row>"u8);

    /// <summary>Leaves a cell empty.</summary>
    public void Skip() => _column++;

    public void Write(bool value)
    {
        StartCell("\" t=\"b\"><v>"u8);
        _xml.Write(value ? "1</v></c>"u8 : "0</v></c>"u8);
    }

    /// <param name="digits">As JSON has them.</param>
    public void WriteNumber(ReadOnlySpan<byte> digits)
    {
        StartCell("\"><v>"u8);
        _xml.Write(digits);
        _xml.Write("</v></c>"u8);
    }

    /// <param name="time">A date, or an instant in UTC.</param>
    /// <param name="kind">Which.</param>
    public void Write(DateTime time, ColumnKind kind)
    {
        if (time < FirstDay)
        {
            Write(time.ToString(kind == ColumnKind.Date ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            return;
        }

        StartCell(kind == ColumnKind.Date ? "\" s=\"1\"><v>"u8 : "\" s=\"2\"><v>"u8);
        Append(time.ToOADate().ToString("R", CultureInfo.InvariantCulture));
        _xml.Write("</v></c>"u8);
    }

    public void Write(string text, CellStyle style = CellStyle.Text)
    {
        if (text.Length > MaxText)
        {
            TooLong++;
            text = $"[{text.Length} caractères : trop long pour une cellule ; demandez format=csv ou geojson]";
        }

        StartCell("\" t=\"inlineStr\" s=\""u8);
        WriteNumber((int)style);
        _xml.Write(SheetXml.NeedsSpacePreserved(text) ? "\"><is><t xml:space=\"preserve\">"u8 : "\"><is><t>"u8);
        Append(SheetXml.Escape(text));
        _xml.Write("</t></is></c>"u8);
    }

    /// <param name="columns">Columns to filter by; 0 for none.</param>
    public void End(int columns)
    {
        Append("</sheetData>");
        if (columns > 0)
        {
            Append($"<autoFilter ref=\"A1:{SheetXml.LettersOf(columns - 1)}{Rows}\"/>");
        }

        Append("</worksheet>");
        Flush();
    }

    /// <summary>Passes on to the part what is written.</summary>
    public void Flush()
    {
        part.Write(_xml.WrittenSpan);
        _xml.Clear();
    }

    public void Dispose()
    {
        part.Dispose();
        _xml.Dispose();
    }

    private void StartCell(ReadOnlySpan<byte> rest)
    {
        if (_column == _letters.Count)
        {
            _letters.Add(Encoding.ASCII.GetBytes(SheetXml.LettersOf(_column)));
        }

        _xml.Write("<c r=\""u8);
        _xml.Write(_letters[_column++]);
        WriteNumber(Rows);
        _xml.Write(rest);
    }

    private void WriteNumber(int number)
    {
        Utf8Formatter.TryFormat(number, _xml.GetSpan(11), out var length);
        _xml.Advance(length);
    }

    private void Append(string xml) => _xml.Advance(Encoding.UTF8.GetBytes(xml, _xml.GetSpan(Encoding.UTF8.GetMaxByteCount(xml.Length))));
}
