using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace CoordonneSante.Api.Http.Tableaux.Colonnes;

/// <summary>Texts, lists of them between bars as CSV has them, and outlines as JSON.</summary>
internal sealed class TextColumn(DataField field) : ParquetColumn(field)
{
    private readonly List<string?> _values = [];
    private int _length;

    public override int TextLength => _length;

    public override void Add(ref Utf8JsonReader json, ReadOnlySpan<byte> rows)
    {
        var text = json.TokenType == JsonTokenType.Null ? null : CellText.Read(ref json, rows);
        _length += text?.Length ?? 0;
        _values.Add(text);
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        // Null is a missing value, whatever the signature says.
        await group.WriteAsync(Field, _values!);
        _values.Clear();
        _length = 0;
    }
}
