using System.Text.Json;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.GeoJson;

/// <summary>Reads the features of a GeoJSON file: a FeatureCollection, or a feature a line.</summary>
internal static class GeoJsonFeatures
{
    /// <param name="attendu">The expected format, for error messages.</param>
    /// <param name="parse">Reads one feature, which lives until its outcomes have been enumerated.</param>
    /// <exception cref="UnexpectedFormatException">The file is not GeoJSON, or damaged.</exception>
    public static IEnumerable<LineOutcome<T>> Read<T>(
        SourceFile source, string attendu, Func<GeoJsonFeature, IEnumerable<LineOutcome<T>>> parse)
    {
        source.LignesLues = 0;
        void RefuseOtherSystem(string path, string text)
        {
            if (ReferenceSystem.IsNamedBy(path) && ReferenceSystem.Foreign(text) is { } system)
            {
                throw source.Unexpected(attendu, $"le système de coordonnées {system} : reprojetez en WGS 84 (EPSG:4326)");
            }
        }

        var contenu = ContentSniffer.Recognize(source);
        if (contenu != Contenu.Json)
        {
            throw source.Unexpected(attendu, contenu.Describe());
        }

        var array = IsCollection(source, attendu) ? "features" : null;
        foreach (var slice in new JsonElements(source, source.Rewind(), attendu, array, RefuseOtherSystem).Read())
        {
            source.LignesLues++;
            using var document = JsonDocument.Parse(slice.Octets);
            foreach (var outcome in parse(new GeoJsonFeature(source, slice, document.RootElement)))
            {
                yield return outcome;
            }
        }
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
