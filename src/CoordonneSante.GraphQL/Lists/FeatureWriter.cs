using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes a feature collection: one feature per item.</summary>
/// <remarks>
/// RFC 7946. Positions are longitude first. A missing geometry is null, and so is one whose longitude or latitude is missing. The row's
/// field
/// <c>id</c> is the feature's; all others are properties, flat, because maps and desktop software read no nested ones.
/// </remarks>
internal sealed class FeatureWriter : TableWriter
{
    private const byte EndOfNull = (byte)'l';

    private static readonly PaddedText First = new("\n{\"type\":\"Feature\""u8);
    private static readonly PaddedText Next = new(",\n{\"type\":\"Feature\""u8);

    private readonly GeometryColumns _geometry;
    private readonly int _id;

    /// <summary>Whether no point lacks one of its coordinates, so that none has to be looked at.</summary>
    private readonly bool _isWhole;
    private readonly PaddedText _end;

    public FeatureWriter(RowLayout row, GeometryColumns geometry)
        : base(row)
    {
        _geometry = geometry;
        _id = row.Columns.ToList().FindIndex(IsId);
        _isWhole = geometry.Outline < 0 && IsRequired(row, geometry.Longitude) && IsRequired(row, geometry.Latitude);
        var names = new List<ColumnForm?>();
        var properties = 0;
        for (var i = 0; i < row.Columns.Count; i++)
        {
            names.Add(i == _id || geometry.Contains(i) ? null : new ColumnForm(NameOf(row.Columns[i], isFirst: properties++ == 0)));
        }

        _end = properties == 0 ? new PaddedText(",\"properties\":{}}"u8) : new PaddedText("}}"u8);
        Func<int, ColumnForm?> id = column => column == _id ? new ColumnForm(new PaddedText(IdName), FinishId) : null;
        Func<int, ColumnForm?> property = column => names[column];
        Steps = geometry.Longitude <= geometry.Latitude
            ? row.Whole(id, GeometryForm, property)
            : row.Whole(
                id,
                column => column == geometry.Longitude ? GeometryForm(column) : null,
                column => column == geometry.Latitude ? GeometryForm(column) : null,
                property);
    }

    /// <summary>The identifier, then the geometry, then the properties.</summary>
    protected override RowStep Steps { get; }

    private static ReadOnlySpan<byte> IdName => ",\"id\":"u8;

    private static ReadOnlySpan<byte> GeometryName => ",\"geometry\":"u8;

    private static ReadOnlySpan<byte> PointName => ",\"geometry\":{\"type\":\"Point\",\"coordinates\":["u8;

    private static ReadOnlySpan<byte> PointEnd => "]}"u8;

    public override void Begin(ResponseBuffer output) => output.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);

    public override void Miss(RowStep step, ResponseBuffer buffer)
    {
        if (ReferenceEquals(step, Steps))
        {
            MissGeometry(buffer, buffer.Length);
            buffer.Write(",\"properties\":null"u8);
        }
        else
        {
            base.Miss(step, buffer);
        }
    }

    public override void End(ResponseBuffer output) => output.Write("\n]}\n"u8);

    protected override void MissColumn(RowStep column, ResponseBuffer buffer)
    {
        var index = column.Column;
        if (index == _geometry.Longitude || index == _geometry.Outline)
        {
            MissGeometry(buffer, buffer.Length);
        }
        else if (index == _geometry.Latitude)
        {
            MissLatitude(buffer, buffer.Length);
        }
        else if (index != _id)
        {
            buffer.Write(column.Form.Before);
            buffer.Write("null"u8);
        }
    }

    protected override void BeginRow(bool isFirst, ResponseBuffer output) =>
        output.Write(isFirst ? First : Next);

    protected override void EndRow(int start, ResponseBuffer output)
    {
        if (output.WrittenSpan[^1] == EndOfNull && output.WrittenSpan[start..].SequenceEqual(",\"geometry\":null,\"properties\":null"u8))
        {
            output.WriteByte((byte)'}');
        }
        else
        {
            output.Write(_end);
        }
    }

    private ColumnForm? GeometryForm(int column) =>
        column == _geometry.Outline ? new ColumnForm(new PaddedText(GeometryName))
        : column == _geometry.Longitude ? new ColumnForm(new PaddedText(PointName), _isWhole ? null : FinishLongitude)
        : column == _geometry.Latitude ? (_isWhole
            ? new ColumnForm(new PaddedText(","u8), After: new PaddedText(PointEnd))
            : new ColumnForm(new PaddedText(","u8), FinishPoint))
        : null;

    private static PaddedText NameOf(Column column, bool isFirst) =>
        new([.. isFirst ? ",\"properties\":{"u8 : ","u8, .. JsonString.Encode(column.Name), (byte)':']);

    private static bool IsId(Column column) =>
        column.Parent is null && column.Field.Definition is { Name: "id", Type.Nullable: ScalarType { Name: "ID" } };

    /// <summary>Whether each object that holds the column has a value there.</summary>
    private static bool IsRequired(RowLayout row, int column) =>
        row.Columns[column] is { Field.Definition.Type: NonNullType } found
            && (found.Parent?.Definition.Type.Named ?? row.Type) is ObjectType;

    private static void FinishId(ResponseBuffer buffer, int start)
    {
        if (IsNull(buffer, start))
        {
            buffer.Length = start - IdName.Length;
        }
    }

    private static void FinishLongitude(ResponseBuffer buffer, int start)
    {
        if (IsNull(buffer, start))
        {
            MissGeometry(buffer, start - PointName.Length);
        }
    }

    /// <param name="buffer">Ends with the latitude.</param>
    /// <param name="start">Where it starts, after the comma.</param>
    private static void FinishPoint(ResponseBuffer buffer, int start)
    {
        if (buffer.WrittenSpan[start - 2] == EndOfNull || IsNull(buffer, start))
        {
            MissLatitude(buffer, start - 1);
        }
        else
        {
            buffer.Write(PointEnd);
        }
    }

    /// <param name="buffer">Ends with the longitude, or with the null geometry that it left.</param>
    /// <param name="end">Where that ends.</param>
    private static void MissLatitude(ResponseBuffer buffer, int end)
    {
        buffer.Length = end;
        if (buffer.WrittenSpan[^1] != EndOfNull)
        {
            MissGeometry(buffer, buffer.WrittenSpan.LastIndexOf(PointName));
        }
    }

    private static void MissGeometry(ResponseBuffer buffer, int start)
    {
        buffer.Length = start;
        buffer.Write(",\"geometry\":null"u8);
    }

    /// <summary>No JSON value but null begins with an n.</summary>
    private static bool IsNull(ResponseBuffer buffer, int start) => buffer.WrittenSpan[start] == 'n';
}
