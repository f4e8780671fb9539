using System.Text.Json;

namespace CoordonneSante.Benchmarks.Import;

/// <summary>What stands around the legal entities of a FINESS+ file.</summary>
internal static class FinessPlusFile
{
    /// <param name="stream">Where to.</param>
    /// <param name="writeEntities">Writes the items of <c>pmej</c>.</param>
    public static void Write(Stream stream, Action<Utf8JsonWriter> writeEntities)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("schemaVersion", "v1.0.0");
        json.WriteString("generatedAt", "2026-09-05T03:00:12.615611300Z");
        json.WriteStartArray("pmej");
        writeEntities(json);
        json.WriteEndArray();
        json.WriteStartArray("gco");
        json.WriteEndArray();
        json.WriteStartArray("gcc");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
