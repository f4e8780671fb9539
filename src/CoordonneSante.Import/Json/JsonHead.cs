using System.Text.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Json;

/// <summary>What the beginning of a JSON document tells of the whole.</summary>
internal static class JsonHead
{
    /// <summary>In bytes: more than the first outline of a file of outlines, whose properties may come after it.</summary>
    private const int Length = 1024 * 1024;

    /// <returns>The names of all properties found at the beginning, at whatever depth; fewer where the document is malformed.</returns>
    public static IReadOnlySet<string> PropertyNames(SourceFile source)
    {
        var head = new byte[Length];
        var length = source.Rewind(reportsPosition: false).ReadAtLeast(head, Length, throwOnEndOfStream: false);
        var bytes = head.AsSpan(0, length);
        var reader = new Utf8JsonReader(
            bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes,
            isFinalBlock: false,
            new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(reader.GetString() ?? "");
                }
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return names; // its reader will say what is wrong with it, and where
        }

        return names;
    }
}
