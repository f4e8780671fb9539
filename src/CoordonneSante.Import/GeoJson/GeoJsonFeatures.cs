using System.Text.Json;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.GeoJson;

/// <summary>Reads the features of a GeoJSON file: a FeatureCollection, or a feature a line.</summary>
internal static class GeoJsonFeatures
{
    /// <param name="attendu">The expected format, for error messages.</param>
    /// <param name="parse">Reads one feature, which lives until its outcomes have been enumerated.</param>
    /// <param name="takes">Whether coordinates may be in a system of that name, besides WGS 84; null for none.</param>
    /// <exception cref="UnexpectedFormatException">The file is not GeoJSON, or damaged.</exception>
    public static IEnumerable<LineOutcome<T>> Read<T>(
        SourceFile source,
        string attendu,
        Func<GeoJsonFeature, IEnumerable<LineOutcome<T>>> parse,
        Func<string, bool>? takes = null)
    {
        source.LignesLues = 0;
        void RefuseOtherSystem(string path, string text)
        {
            if (ReferenceSystem.IsNamedBy(path) && ReferenceSystem.Foreign(text) is { } system && takes?.Invoke(text) is not true)
            {
                throw source.Unexpected(attendu, $"le système de coordonnées {system} : reprojetez en WGS 84 (EPSG:4326)");
            }
        }

        foreach (var slice in Elements(source, attendu, RefuseOtherSystem))
        {
            source.LignesLues++;
            using var document = JsonDocument.Parse(slice.Octets);
            foreach (var outcome in parse(new GeoJsonFeature(source, slice, document.RootElement)))
            {
                yield return outcome;
            }
        }
    }

    /// <summary>The system that a file names, before or after its features; null where it names none.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not GeoJSON, or damaged.</exception>
    public static string? SystemOf(SourceFile source, string attendu)
    {
        string? named = null;
        foreach (var _ in Elements(source, attendu, (path, text) => named = ReferenceSystem.IsNamedBy(path) ? text : named))
        {
            // The whole file is gone through: servers of maps name the system last.
        }

        return named;
    }

    private static IEnumerable<JsonSlice> Elements(SourceFile source, string attendu, Action<string, string> onRootText)
    {
        var contenu = ContentSniffer.Recognize(source);
        if (contenu != Contenu.Json)
        {
            throw source.Unexpected(attendu, contenu.Describe());
        }

        var array = IsCollection(source, attendu) ? "features" : null;
        return new JsonElements(source, source.Rewind(), attendu, array, onRootText).Read();
    }

    /// <summary>Whether the root holds the features, or is the first of them: its first telling property says so.</summary>
    private static bool IsCollection(SourceFile source, string attendu)
    {
        var stream = source.Rewind(reportsPosition: false);
        var head = new byte[16 * 1024];
        try
        {
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var bytes = head.AsSpan(0, length);
            var reader = new Utf8JsonReader(
                bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes,
                isFinalBlock: false,
                new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                {
                    if (reader.ValueTextEquals("features"u8))
                    {
                        return true;
                    }

                    if (reader.ValueTextEquals("geometry"u8) || reader.ValueTextEquals("properties"u8))
                    {
                        return false;
                    }
                }
                else if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Feature"u8))
                {
                    return false;
                }
            }
        }
        catch (JsonException e)
        {
            throw source.Unexpected(attendu, "un document JSON mal formé, dès son début", e);
        }

        return true;
    }
}
