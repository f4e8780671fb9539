using System.Globalization;
using System.Text.Json;
using CoordonneSante.GraphQL.Lists;
using Parquet;
using Parquet.Schema;

namespace CoordonneSante.Api.Http.Tableaux.Colonnes;

/// <summary>The values of one column, until their group is written.</summary>
internal abstract class ParquetColumn(DataField field)
{
    public DataField Field { get; } = field;

    /// <summary>UTF-16 units held.</summary>
    public virtual int TextLength => 0;

    public static ParquetColumn Of(ListColumn column) => ColumnKinds.Of(column) switch
    {
        ColumnKind.Integer => new ValueColumn<int>(FieldOf<int>(column), static (ref json) => json.GetInt32()),
        ColumnKind.Number => new ValueColumn<double>(FieldOf<double>(column), static (ref json) => json.GetDouble()),
        ColumnKind.Boolean => new ValueColumn<bool>(FieldOf<bool>(column), static (ref json) => json.GetBoolean()),
        ColumnKind.Date => new ValueColumn<DateOnly>(
            FieldOf<DateOnly>(column),
            static (ref json) => DateOnly.Parse(json.GetString() ?? "", CultureInfo.InvariantCulture)),
        ColumnKind.Instant => new ValueColumn<DateTime>(
            new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, true, DateTimeTimeUnit.Millis, true),
            static (ref json) => json.GetDateTime()),
        _ => new TextColumn(FieldOf<string>(column)),
    };

    /// <param name="json">At the row's cell.</param>
    /// <param name="rows">What is read.</param>
    public abstract void Add(ref Utf8JsonReader json, ReadOnlySpan<byte> rows);

    /// <summary>Writes the values, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    private static DataField FieldOf<T>(ListColumn column) => new(column.Name, typeof(T), isNullable: true);
}
