using System.Buffers;
using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.Api.Schema;

/// <summary>A literal of a document as the JSON value that a variable would hold.</summary>
internal static class LiteralJson
{
    /// <summary>Beyond what any value that a scalar takes has, and any query that the parser accepts.</summary>
    private const int MaxDepth = 1_000;

    /// <returns>False when the literal holds a variable.</returns>
    public static bool TryConvert(ValueNode literal, out JsonElement json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        if (!TryWrite(writer, literal))
        {
            json = default;
            return false;
        }

        writer.Flush();
        using var document = JsonDocument.Parse(bytes.WrittenMemory, new JsonDocumentOptions { MaxDepth = MaxDepth });
        json = document.RootElement.Clone();
        return true;
    }

    private static bool TryWrite(Utf8JsonWriter writer, ValueNode literal)
    {
        switch (literal)
        {
            case IntValueNode number:
                writer.WriteRawValue(number.Value);
                return true;
            case FloatValueNode number:
                writer.WriteRawValue(number.Value);
                return true;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                return true;
            case EnumValueNode name:
                writer.WriteStringValue(name.Value);
                return true;
            case BooleanValueNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                return true;
            case NullValueNode:
                writer.WriteNullValue();
                return true;
            case ListValueNode list:
                return TryWrite(writer, list);
            case ObjectValueNode @object:
                return TryWrite(writer, @object);
            default:
                return false;
        }
    }

    private static bool TryWrite(Utf8JsonWriter writer, ListValueNode list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Values)
        {
            if (!TryWrite(writer, item))
            {
                return false;
            }
        }

        writer.WriteEndArray();
        return true;
    }

    private static bool TryWrite(Utf8JsonWriter writer, ObjectValueNode @object)
    {
        writer.WriteStartObject();
        foreach (var field in @object.Fields)
        {
            writer.WritePropertyName(field.Name.Value);
            if (!TryWrite(writer, field.Value))
            {
                return false;
            }
        }

        writer.WriteEndObject();
        return true;
    }
}
