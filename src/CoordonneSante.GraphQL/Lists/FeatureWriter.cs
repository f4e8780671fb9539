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
    private readonly GeometryColumns _geometry;
    private readonly int _id;
    private readonly Property[] _properties;

    public FeatureWriter(RowLayout row, GeometryColumns geometry)
        : base(row)
    {
        _geometry = geometry;
        _id = -1;
        var properties = new List<Property>();
        for (var i = 0; i < row.Columns.Count; i++)
        {
            var column = row.Columns[i];
            if (column.Parent is null && column.Field.Definition is { Name: "id", Type.Nullable: ScalarType { Name: "ID" } })
            {
                _id = i;
            }
            else if (!geometry.Contains(i))
            {
                byte[] name = [.. JsonString.Encode(column.Name), (byte)':'];
                properties.Add(new Property(properties.Count == 0 ? name : [(byte)',', .. name], i));
            }
        }

        _properties = [.. properties];
    }

    public override void Begin(ResponseBuffer output) => output.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);

    protected override void WriteRow(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, bool isNull, bool isFirst, ResponseBuffer output)
    {
        output.Write(isFirst ? "\n{\"type\":\"Feature\""u8 : ",\n{\"type\":\"Feature\""u8);
        if (_id >= 0 && !cells[_id].IsMissing)
        {
            output.Write(",\"id\":"u8);
            output.Write(cells[_id].In(json));
        }

        output.Write(",\"geometry\":"u8);
        WriteGeometry(json, cells, output);
        output.Write(",\"properties\":"u8);
        if (isNull)
        {
            output.Write("null"u8);
        }
        else
        {
            WriteProperties(json, cells, output);
        }

        output.WriteByte((byte)'}');
    }

    public override void End(ResponseBuffer output) => output.Write("\n]}\n"u8);

    private void WriteGeometry(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, ResponseBuffer output)
    {
        if (_geometry.Outline >= 0)
        {
            Write(json, cells[_geometry.Outline], output);
            return;
        }

        var longitude = cells[_geometry.Longitude];
        var latitude = cells[_geometry.Latitude];
        if (longitude.IsMissing || latitude.IsMissing)
        {
            output.Write("null"u8);
            return;
        }

        output.Write("{\"type\":\"Point\",\"coordinates\":["u8);
        output.Write(longitude.In(json));
        output.WriteByte((byte)',');
        output.Write(latitude.In(json));
        output.Write("]}"u8);
    }

    private void WriteProperties(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, ResponseBuffer output)
    {
        output.WriteByte((byte)'{');
        foreach (var property in _properties)
        {
            output.Write(property.Name);
            Write(json, cells[property.Column], output);
        }

        output.WriteByte((byte)'}');
    }

    private static void Write(ReadOnlySpan<byte> json, Cell cell, ResponseBuffer output) =>
        output.Write(cell.IsMissing ? "null"u8 : cell.In(json));

    /// <param name="Name">With the comma that precedes it, and its colon.</param>
    /// <param name="Column">Its value's.</param>
    private readonly record struct Property(byte[] Name, int Column);
}
