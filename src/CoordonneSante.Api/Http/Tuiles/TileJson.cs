using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Geographie.Tuiles;

namespace CoordonneSante.Api.Http.Tuiles;

/// <summary>What map libraries read to show a layer: where its tiles are, and what is in them.</summary>
/// <remarks>TileJSON 3.0.0.</remarks>
internal static class TileJson
{
    /// <summary>Version of the tiles' form: the names of layers and of properties.</summary>
    private const string Version = "1.0.0";

    /// <summary>Map libraries show the attribution as HTML.</summary>
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="couche">The layer.</param>
    /// <param name="description">What is in its tiles.</param>
    /// <param name="tiles">Absolute address of its tiles, with {z}, {x} and {y}.</param>
    public static ReadOnlyMemory<byte> Write(Couche couche, string description, string tiles)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            json.WriteString("tilejson", "3.0.0");
            json.WriteStartArray("tiles");
            json.WriteStringValue(tiles);
            json.WriteEndArray();
            json.WriteStartArray("vector_layers");
            json.WriteStartObject();
            json.WriteString("id", couche.Nom);
            json.WriteString("description", description);
            WriteZooms(json, couche);
            json.WriteStartObject("fields");
            foreach (var champ in couche.Champs)
            {
                json.WriteString(champ.Nom, champ.Description);
            }
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("attribution", string.Join(" ; ", couche.Sources.Select(Attribute)));
            WriteBounds(json, couche);
            json.WriteString("description", description);
            WriteZooms(json, couche);
            json.WriteString("name", couche.Titre);
            json.WriteString("scheme", "xyz");
            json.WriteString("version", Version);
            json.WriteEndObject();
        }
        return body.WrittenMemory;
    }

    private static void WriteZooms(Utf8JsonWriter json, Couche couche)
    {
        json.WriteNumber("minzoom", couche.MinZoom);
        json.WriteNumber("maxzoom", couche.MaxZoom);
    }

    private static void WriteBounds(Utf8JsonWriter json, Couche couche)
    {
        if (couche.Emprise is { } emprise)
        {
            json.WriteStartArray("bounds");
            foreach (var edge in emprise)
            {
                json.WriteNumberValue(edge);
            }
            json.WriteEndArray();
        }
    }

    private static string Attribute(Source source) =>
        Html.Encode($"{source.Titre} ({source.Producteur}, {source.Millesime}), {source.Licence}");
}
