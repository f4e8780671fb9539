using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes one record per item, under a header of column names.</summary>
/// <remarks>
/// RFC 4180, lines ended by CR LF. A missing value is an empty field, an empty text is <c>""</c>; a null item is a record of empty fields.
/// </remarks>
internal sealed class CsvWriter : TableWriter
{
    private readonly WrittenColumn[] _columns;
    private readonly byte[] _header;
    private readonly CsvField _field;
    private readonly byte _separator;

    /// <param name="row">The columns.</param>
    /// <param name="labels">What is written beside the values of enumerations; null for nothing.</param>
    /// <param name="isFrench">
    /// Semicolons, decimal commas and a byte order mark, without which French Excel reads neither columns nor accents.
    /// </param>
    public CsvWriter(RowLayout row, EnumLabels? labels, bool isFrench)
        : base(row)
    {
        _separator = isFrench ? (byte)';' : (byte)',';
        _field = new CsvField(_separator, isFrench);
        _columns = [.. WrittenColumn.Of(row.Columns, labels)];
        var names = string.Join((char)_separator, _columns.Select(column => column.Name));
        _header = [.. isFrench ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(names), (byte)'\r', (byte)'\n'];
    }

    public override IReadOnlyList<ListColumn> Described => [.. _columns.Select(column => column.Described)];

    public override void Begin(ResponseBuffer output) => output.Write(_header);

    protected override void WriteRow(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, bool isNull, bool isFirst, ResponseBuffer output)
    {
        if (_columns.Length == 1 && cells[0].IsMissing)
        {
            // Readers skip empty lines.
            output.Write("\"\""u8);
        }

        for (var i = 0; i < _columns.Length; i++)
        {
            if (i > 0)
            {
                output.WriteByte(_separator);
            }

            var column = _columns[i];
            if (!cells[column.Cell].IsMissing)
            {
                var value = cells[column.Cell].In(json);
                _field.Write(column.Labels is { } labels ? labels.Translate(value) : value, output);
            }
        }

        output.Write("\r\n"u8);
    }

    public override void End(ResponseBuffer output)
    {
    }
}
