using System.Text;
using System.Text.Json;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Skips JSON objects, and tells a name that one of them gives twice: readers differ on which of the two values counts.</summary>
/// <remarks>RFC 8259, "Objects": the names within an object SHOULD be unique.</remarks>
internal static class JsonObjectReader
{
    /// <param name="reader">At the start of an object or array, left at its end.</param>
    /// <returns>The first name that an object in it, itself included, gives twice; null when there is none.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static string? Skip(ref Utf8JsonReader reader)
    {
        string? first = null;
        HashSet<string>? names = null;
        string? twice = null;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                var inner = Skip(ref reader);
                twice ??= inner;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && twice is null)
            {
                var name = NameOf(ref reader);
                if (first is null)
                {
                    // Most objects have one name: no set is made for it.
                    first = name;
                }
                else
                {
                    twice = (names ??= new(StringComparer.Ordinal) { first }).Add(name) ? null : name;
                }
            }
        }

        return twice;
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // It escapes half of a surrogate pair, which is for the coercion of variables to refuse.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
