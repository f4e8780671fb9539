using System.Text;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes one record per item, under a header of column names.</summary>
/// <remarks>
/// RFC 4180, lines ended by CR LF. A missing value is an empty field, an empty text is <c>""</c>; a null item is a record of empty fields.
/// </remarks>
internal sealed class CsvWriter : TableWriter
{
    private readonly WrittenColumn[] _columns;
    private readonly LabelTable?[] _labels;
    private readonly bool[] _isJoined;
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
        _labels = WrittenColumn.LabelsOf(row.Columns.Count, _columns);
        _isJoined = [.. row.Columns.Select((column, i) => i > 0 && _labels[i] is null && IsText(column))];
        Steps = row.Whole(column => FormOf(column));
        var names = string.Join((char)_separator, _columns.Select(column => column.Name));
        _header = [.. isFrench ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(names), (byte)'\r', (byte)'\n'];
    }

    public override IReadOnlyList<ListColumn> Described => [.. _columns.Select(column => column.Described)];

    protected override RowStep Steps { get; }

    public override void Begin(ResponseBuffer output) => output.Write(_header);

    public override void End(ResponseBuffer output)
    {
    }

    protected override void MissColumn(RowStep column, ResponseBuffer buffer)
    {
        buffer.Write(column.Form.Before);
        if (_isJoined[column.Column] || _labels[column.Column] is not null)
        {
            buffer.WriteByte(_separator);
        }
    }

    protected override void EndRow(int start, ResponseBuffer output)
    {
        if (_columns.Length == 1 && output.Length == start)
        {
            // Readers skip empty lines.
            output.Write("\"\""u8);
        }

        output.Write("\r\n"u8);
    }

    private ColumnForm FormOf(int column)
    {
        var before = column == 0 || _isJoined[column] ? default(ReadOnlySpan<byte>) : [_separator];
        return new ColumnForm(
            new PaddedText(before),
            _labels[column] is { } labels ? (buffer, start) => FinishWithLabel(labels, buffer, start)
            : _isJoined[column] ? _field.FinishJoined
            : _field.Finish);
    }

    /// <summary>Whether most of its values are texts: a number is better written after its separator.</summary>
    private static bool IsText(Column column) => column.Field.Definition.Type.Nullable is not (
        ListType or ScalarType { Name: "Int" or "Float" or "Boolean" });

    private void FinishWithLabel(LabelTable labels, ResponseBuffer buffer, int start)
    {
        var label = labels.Find(buffer.WrittenSpan[start..]);
        _field.Finish(buffer, start);

        // The room is made first: a value without label is its own, read from the memory that it is written to again.
        buffer.Reserve(buffer.Length - start + 1);
        var value = buffer.WrittenSpan[start..];
        buffer.WriteByte(_separator);
        if (label is null)
        {
            buffer.Write(value);
        }
        else
        {
            _field.Write(label, buffer);
        }
    }
}
