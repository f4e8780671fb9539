using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace CoordonneSante.Api.Http.Tableaux.Colonnes;

/// <param name="field">Of the file's schema.</param>
/// <param name="read">Reads a value that is not null.</param>
internal sealed class ValueColumn<T>(DataField field, ValueColumn<T>.Reader read) : ParquetColumn(field)
    where T : struct
{
    private readonly List<T?> _values = [];

    public delegate T Reader(ref Utf8JsonReader json);

    public override void Add(ref Utf8JsonReader json, ReadOnlySpan<byte> rows) =>
        _values.Add(json.TokenType == JsonTokenType.Null ? null : read(ref json));

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<T>(Field, _values.ToArray());
        _values.Clear();
    }
}
