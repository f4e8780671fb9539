using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>Coerced arguments, to be answered as JSON: enums by their schema names, absent inputs left out.</summary>
public sealed record Echo(params IReadOnlyList<(string Name, object? Value)> Arguments)
{
    public static void Write(ResponseBuffer buffer, Echo echo)
    {
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        foreach (var (name, value) in echo.Arguments)
        {
            WriteMember(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, object? value)
    {
        if (value is not IGiven given)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
        else if (given.IsGiven)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, given.Value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int or double or bool:
                JsonSerializer.Serialize(writer, value);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("o", CultureInfo.InvariantCulture));
                break;
            case Enum member:
                writer.WriteStringValue(SchemaNameOf(member.ToString()));
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteRecord(writer, value);
                break;
        }
    }

    private static void WriteRecord(Utf8JsonWriter writer, object record)
    {
        writer.WriteStartObject();
        foreach (var property in record.GetType().GetProperties())
        {
            WriteMember(writer, JsonNamingPolicy.CamelCase.ConvertName(property.Name), property.GetValue(record));
        }

        writer.WriteEndObject();
    }

    private static string SchemaNameOf(string member) =>
        member.Skip(1)
            .Aggregate(
                new StringBuilder(member[..1]), (name, c) => (char.IsUpper(c) ? name.Append('_') : name).Append(char.ToUpperInvariant(c)))
            .ToString();
}
