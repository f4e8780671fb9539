using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Schema;

/// <summary>The scalar <c>Date</c>: a day as RFC 3339's full-date, <c>AAAA-MM-JJ</c>.</summary>
internal sealed class DateCoercion : ScalarCoercion
{
    private const string Format = "yyyy-MM-dd";

    public override bool TellsHints => true;

    public override bool TryParseLiteral(
        ValueNode literal,
        [NotNullWhen(true)] out object? value,
        [NotNullWhen(false)] out string? error
    ) => TryParse((literal as StringValueNode)?.Value, out value, out error);

    public override bool TryParseValue(JsonElement json, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? error) =>
        TryParse(TextOf(json), out value, out error);

    public static void Write(ResponseBuffer buffer, DateOnly date)
    {
        buffer.WriteByte((byte)'"');
        date.TryFormat(buffer.GetSpan(Format.Length), out var written, Format, CultureInfo.InvariantCulture);
        buffer.Advance(written);
        buffer.WriteByte((byte)'"');
    }

    /// <returns>Null when the value is no text, or one that holds half a surrogate pair.</returns>
    private static string? TextOf(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryParse(string? text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? error)
    {
        var isDate = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = isDate ? date : null;
        error = isDate ? null : "Date attend un jour du calendrier, écrit \"AAAA-MM-JJ\".";
        return isDate;
    }
}
