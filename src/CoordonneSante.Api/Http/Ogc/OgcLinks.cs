using System.Text.Json;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>Writes the links of a resource, absolute as clients want them.</summary>
/// <param name="site">Address of <c>/ogc</c>, as the client knows it.</param>
internal sealed class OgcLinks(string site)
{
    public const string GeoJson = "application/geo+json";
    public const string Json = "application/json";
    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";
    public const string JsonSchema = "application/schema+json";

    public string Site => site;

    public static OgcLinks Of(HttpRequest request) =>
        new($"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{OgcEndpoint.Root}");

    /// <param name="json">In an object.</param>
    /// <param name="links">Relation, path after <c>/ogc</c>, type and title.</param>
    public void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Rel, string Path, string Type, string Title)> links)
    {
        json.WriteStartArray("links");
        foreach (var (rel, path, type, title) in links)
        {
            json.WriteStartObject();
            json.WriteString("href", path.StartsWith("http", StringComparison.Ordinal) ? path : site + path);
            json.WriteString("rel", rel);
            json.WriteString("type", type);
            json.WriteString("title", title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
