using System.Text.Json;
using CoordonneSante.GraphQL.Response;
using Parquet;
using Parquet.Schema;

namespace CoordonneSante.Api.Http.Tableaux.Colonnes;

/// <summary>Writes a Parquet file, a group of rows after the other: it takes the memory of one group whatever their number.</summary>
internal sealed class ParquetEncoder : TableEncoder
{
    /// <summary>Enough for columns to compress well.</summary>
    private const int RowsPerGroup = 16_384;

    /// <summary>In UTF-16 units: outlines make long rows.</summary>
    private const int TextPerGroup = 4 * 1024 * 1024;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Snappy };

    private readonly TableOrigin _table;
    private readonly ParquetColumn[] _columns;
    private readonly ResponseBuffer _output = new();
    private ParquetWriter? _writer;
    private int _rows;

    public ParquetEncoder(TableOrigin table)
    {
        _table = table;
        _columns = [.. table.Columns.Select(ParquetColumn.Of)];
    }

    public override async ValueTask<ReadOnlyMemory<byte>> EncodeAsync(ReadOnlyMemory<byte> rows, bool isLast)
    {
        _output.Clear();
        _writer ??= await ParquetWriter.CreateAsync(
            new ParquetSchema(_columns.Select(column => column.Field)), new BufferStream(_output, isSeekable: true), Options);
        Read(rows.Span);
        if (_rows > 0 && (isLast || _rows >= RowsPerGroup || _columns.Sum(column => column.TextLength) >= TextPerGroup))
        {
            await WriteGroupAsync((ParquetWriter)_writer);
        }

        if (isLast)
        {
            _writer.CustomMetadata = ParquetMetadata.Of(_table);
            await _writer.DisposeAsync();
            _writer = null;
        }

        return _output.WrittenMemory;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_writer is not null)
        {
            await _writer.DisposeAsync();
        }

        _output.Dispose();
    }

    private void Read(ReadOnlySpan<byte> rows)
    {
        var json = new Utf8JsonReader(rows, new JsonReaderOptions { AllowMultipleValues = true });
        while (json.Read())
        {
            _rows++;
            foreach (var column in _columns)
            {
                json.Read();
                column.Add(ref json, rows);
            }

            json.Read();
        }
    }

    private async ValueTask WriteGroupAsync(ParquetWriter writer)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group);
        }

        group.CompleteValidate();
        _rows = 0;
    }
}
