using System.Text.Json;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>The resources that lead to features.</summary>
/// <remarks>OGC API - Features - Part 1: Core, 1.0.1, and Part 3: Filtering, "Queryables".</remarks>
internal static class OgcDocuments
{
    public const string Title = "Annuaire ouvert des structures d'exercice coordonné";

    private const string Wgs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private static readonly string[] Conformance =
    [
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
    ];

    public static void WriteLandingPage(Utf8JsonWriter json, OgcLinks links)
    {
        json.WriteString("title", Title);
        json.WriteString("description", "Les structures, les communes, les quartiers et les territoires de l'annuaire, en GeoJSON.");
        links.Write(
            json,
            ("self", "", OgcLinks.Json, "Cette page"),
            ("service-desc", "/api", OgcLinks.OpenApi, "La description de l'API"),
            ("conformance", "/conformance", OgcLinks.Json, "Les classes de conformité"),
            ("data", "/collections", OgcLinks.Json, "Les collections"),
            ("license", LicenceOuverte.Url, "text/html", "Licence Ouverte 2.0"));
    }

    public static void WriteConformance(Utf8JsonWriter json)
    {
        json.WriteStartArray("conformsTo");
        foreach (var conformance in Conformance)
        {
            json.WriteStringValue(conformance);
        }

        json.WriteEndArray();
    }

    public static void WriteCollections(Utf8JsonWriter json, OgcLinks links, OgcCollections collections, AnnuaireSnapshot annuaire)
    {
        links.Write(json, ("self", "/collections", OgcLinks.Json, "Cette page"));
        json.WriteStartArray("collections");
        foreach (var collection in collections.All)
        {
            json.WriteStartObject();
            WriteCollection(json, links, collection, annuaire);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteCollection(Utf8JsonWriter json, OgcLinks links, OgcCollection collection, AnnuaireSnapshot annuaire)
    {
        var path = $"/collections/{collection.Id}";
        json.WriteString("id", collection.Id);
        json.WriteString("title", collection.Title);
        json.WriteString("description", collection.Description);
        json.WriteString("itemType", "feature");
        json.WriteStartArray("crs");
        json.WriteStringValue(Wgs84);
        json.WriteEndArray();
        if (collection.HasTiles && annuaire.Lieux.Couches.Find(collection.Id).Emprise is { } box)
        {
            json.WriteStartObject("extent");
            json.WriteStartObject("spatial");
            json.WriteStartArray("bbox");
            json.WriteStartArray();
            foreach (var edge in box)
            {
                json.WriteNumberValue(edge);
            }

            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteString("crs", Wgs84);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        links.Write(
            json,
            ("self", path, OgcLinks.Json, collection.Title),
            ("items", $"{path}/items", OgcLinks.GeoJson, collection.Title),
            ("http://www.opengis.net/def/rel/ogc/1.0/queryables", $"{path}/queryables", OgcLinks.JsonSchema, "Les filtres"),
            ("license", LicenceOuverte.Url, "text/html", "Licence Ouverte 2.0"));
    }

    public static void WriteQueryables(Utf8JsonWriter json, OgcLinks links, OgcCollection collection)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"{links.Site}/collections/{collection.Id}/queryables");
        json.WriteString("type", "object");
        json.WriteString("title", collection.Title);
        json.WriteStartObject("properties");
        foreach (var property in collection.Queryables)
        {
            json.WriteStartObject(property.Name);
            json.WriteString("description", property.Field.Description);
            WriteType(json, property);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    public static void WriteType(Utf8JsonWriter json, OgcProperty property)
    {
        json.WriteString("type", property.JsonType);
        if (property.Field.Type.Named.Name == "Date")
        {
            json.WriteString("format", "date");
        }

        if (property.Values is { } values)
        {
            json.WriteStartArray("enum");
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }
}
