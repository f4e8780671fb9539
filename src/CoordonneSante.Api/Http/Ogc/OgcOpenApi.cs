using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>The description of the API.</summary>
/// <remarks>OpenAPI 3.0.3. Each collection has its own path: its filters are its own.</remarks>
internal static class OgcOpenApi
{
    public static void Write(Utf8JsonWriter json, OgcLinks links, OgcCollections collections, string version)
    {
        json.WriteString("openapi", "3.0.3");
        json.WriteStartObject("info");
        json.WriteString("title", OgcDocuments.Title);
        json.WriteString("version", version);
        json.WriteStartObject("license");
        json.WriteString("name", "Licence Ouverte 2.0");
        json.WriteString("url", LicenceOuverte.Url);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", links.Site);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("paths");
        WritePath(json, "/", "La page d'accueil", OgcLinks.Json);
        WritePath(json, "/conformance", "Les classes de conformité", OgcLinks.Json);
        WritePath(json, "/collections", "Les collections", OgcLinks.Json);
        foreach (var collection in collections.All)
        {
            var path = $"/collections/{collection.Id}";
            WritePath(json, path, collection.Title, OgcLinks.Json);
            WritePath(json, $"{path}/queryables", $"Les filtres de : {collection.Title}", OgcLinks.JsonSchema);
            WritePath(json, $"{path}/items", collection.Title, OgcLinks.GeoJson, () => WriteParameters(json, collection));
            WritePath(json, $"{path}/items/{{featureId}}", $"Un objet de : {collection.Title}", OgcLinks.GeoJson, () =>
                WriteParameter(json, "path", "featureId", collection.Key.Field.Description, () => json.WriteString("type", "string")));
        }

        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, string path, string summary, string type, Action? writeParameters = null)
    {
        json.WriteStartObject(path);
        json.WriteStartObject("get");
        json.WriteString("summary", summary);
        if (writeParameters is not null)
        {
            json.WriteStartArray("parameters");
            writeParameters();
            json.WriteEndArray();
        }

        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", summary);
        json.WriteStartObject("content");
        json.WriteStartObject(type);
        json.WriteStartObject("schema");
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("default");
        json.WriteString("description", "Ce qui ne va pas, et quoi changer (RFC 9457).");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter json, OgcCollection collection)
    {
        WriteParameter(json, "query", "limit", "Objets d'une page ; le lien « next » mène à la suivante.", () =>
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1);
            json.WriteNumber("maximum", PageArguments.MaxSize);
            json.WriteNumber("default", ItemsRequest.DefaultLimit);
        });
        WriteParameter(json, "query", "bbox", "Ouest, sud, est, nord, en degrés WGS 84.", () =>
        {
            json.WriteString("type", "array");
            json.WriteNumber("minItems", 4);
            json.WriteNumber("maxItems", 6);
            json.WriteStartObject("items");
            json.WriteString("type", "number");
            json.WriteEndObject();
        });
        WriteParameter(json, "query", "datetime", "Sans effet : les objets n'ont pas de date.", () => json.WriteString("type", "string"));
        foreach (var property in collection.Queryables)
        {
            WriteParameter(json, "query", property.Name, property.Field.Description, () => OgcDocuments.WriteType(json, property));
        }
    }

    private static void WriteParameter(Utf8JsonWriter json, string place, string name, string? description, Action writeSchema)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("in", place);
        json.WriteString("description", description);
        json.WriteBoolean("required", place == "path");
        if (place == "query")
        {
            json.WriteString("style", "form");
            json.WriteBoolean("explode", false);
        }

        json.WriteStartObject("schema");
        writeSchema();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
