using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes one record per item, under a header of column names.</summary>
/// <remarks>RFC 4180, lines ended by CR LF. A missing value is an empty field, an empty text is <c>""</c>; a null item is a record of empty fields.</remarks>
internal sealed class CsvWriter : TableWriter
{
    private readonly byte[] _header;
    private readonly CsvField _field;
    private readonly byte _separator;

    /// <param name="row">The columns.</param>
    /// <param name="isFrench">Semicolons, decimal commas and a byte order mark, without which French Excel reads neither columns nor accents.</param>
    public CsvWriter(RowLayout row, bool isFrench)
        : base(row)
    {
        _separator = isFrench ? (byte)';' : (byte)',';
        _field = new CsvField(_separator, isFrench);
        var names = string.Join((char)_separator, row.Columns.Select(column => column.Name));
        _header = [.. isFrench ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(names), (byte)'\r', (byte)'\n'];
    }

    public override void Begin(ResponseBuffer output) => output.Write(_header);

    protected override void WriteRow(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, bool isNull, bool isFirst, ResponseBuffer output)
    {
        if (cells.Length == 1 && cells[0].IsMissing)
        {
            // Readers skip empty lines.
            output.Write("\"\""u8);
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                output.WriteByte(_separator);
            }

            if (!cells[i].IsMissing)
            {
                _field.Write(cells[i].In(json), output);
            }
        }

        output.Write("\r\n"u8);
    }

    public override void End(ResponseBuffer output)
    {
    }
}
