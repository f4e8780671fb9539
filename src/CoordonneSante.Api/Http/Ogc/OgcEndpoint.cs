using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Http;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>The addresses under <c>/ogc</c>, which QGIS, ArcGIS and GDAL connect to.</summary>
/// <remarks>
/// OGC API - Features - Part 1: Core, 1.0.1. Features are what the graph answers to a query made of the address, at the same cost, from
/// the same budget and in the same lane as if it were posted.
/// </remarks>
internal sealed partial class OgcEndpoint(
    OgcCollections collections, FeatureFinder finder, SnapshotStore store, RateLimit rateLimit, ILogger<OgcEndpoint> logger)
{
    public const string Root = "/ogc";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Map(WebApplication app)
    {
        app.Map(Root, Answer(SendLandingPageAsync));
        app.Map($"{Root}/conformance", Answer((context, versions) => SendAsync(
            context, versions, OgcLinks.Json, OgcDocuments.WriteConformance)));
        app.Map($"{Root}/api", Answer(SendOpenApiAsync));
        app.Map($"{Root}/collections", Answer((context, versions) => SendAsync(context, versions, OgcLinks.Json, json =>
            OgcDocuments.WriteCollections(json, OgcLinks.Of(context.Request), collections, versions.Current))));
        MapCollection(app, "", (context, versions, collection) => SendAsync(context, versions, OgcLinks.Json, json =>
            OgcDocuments.WriteCollection(json, OgcLinks.Of(context.Request), collection, versions.Current)));
        MapCollection(app, "/queryables", (context, versions, collection) => SendAsync(context, versions, OgcLinks.JsonSchema, json =>
            OgcDocuments.WriteQueryables(json, OgcLinks.Of(context.Request), collection)));
        MapCollection(app, "/items", SendItemsAsync);
        MapCollection(app, "/items/{objet}", SendItemAsync);
        app.Map($"{Root}/{{**rest}}", Answer((context, _) => Problem.SendAsync(context, Missing("Il n'y a rien à cette adresse."))));
    }

    private void MapCollection(WebApplication app, string path, Func<HttpContext, ServedVersions, OgcCollection, ValueTask> send) =>
        app.Map($"{Root}/collections/{{collection}}{path}", Answer((context, versions) =>
            collections.Find(ValueOf(context, "collection")) is { } collection
                ? send(context, versions, collection)
                : Problem.SendAsync(context, Missing($"Il n'y a pas de collection « {ValueOf(context, "collection")} »."))));

    /// <summary>Answers, whatever happens on the way.</summary>
    private RequestDelegate Answer(Func<HttpContext, ServedVersions, ValueTask> send) => async context =>
    {
        if (!ReadOnlyAddress.TryBegin(context))
        {
            return;
        }

        try
        {
            if ((ReadOnlyAddress.CheckMethod(context, "Les objets") ?? rateLimit.Check(context)) is { } refused)
            {
                await Problem.SendAsync(context, refused);
                return;
            }

            var versions = store.Versions;
            if (!ResponseCaching.TryConfirm(context, TagOf(context, versions)))
            {
                await send(context, versions);
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left: nobody reads an answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Failed(exception, context.TraceIdentifier);
            await Problem.SendAsync(context, RequestRejection.Internal(context.TraceIdentifier));
        }
    };

    private static ValueTask SendLandingPageAsync(HttpContext context, ServedVersions versions) =>
        SendAsync(context, versions, OgcLinks.Json, json => OgcDocuments.WriteLandingPage(json, OgcLinks.Of(context.Request)));

    private ValueTask SendOpenApiAsync(HttpContext context, ServedVersions versions) =>
        SendAsync(context, versions, OgcLinks.OpenApi, json => OgcOpenApi.Write(
            json, OgcLinks.Of(context.Request), collections, versions.Current.JeuDeDonnees.Version.Value));

    private async ValueTask SendItemsAsync(HttpContext context, ServedVersions versions, OgcCollection collection)
    {
        var (asked, rejection) = ItemsRequest.Read(context.Request.Query, collection);
        if (asked is null)
        {
            await Problem.SendAsync(context, rejection ?? FeatureFinder.NoCursor);
            return;
        }

        var (page, refused) = await finder.FindAsync(context, versions, collection, asked);
        if (page is null)
        {
            await Problem.SendAsync(context, refused ?? FeatureFinder.NoCursor);
            return;
        }

        await SendAsync(context, versions, OgcLinks.GeoJson, json =>
        {
            page.Write(json, collection);
            WriteLinks(json, context.Request, collection, page.Next);
        });
    }

    private async ValueTask SendItemAsync(HttpContext context, ServedVersions versions, OgcCollection collection)
    {
        var key = ValueOf(context, "objet");
        var (page, refused) = await finder.FindAsync(
            context,
            versions,
            collection,
            new ItemsRequest(1, null, null, [(collection.Key, key)]));
        if (page is not { Records: [var record] })
        {
            // A code that could name nothing names nothing.
            await Problem.SendAsync(
                context,
                refused is { Status: not StatusCodes.Status400BadRequest } ? refused
                    : refused is null && DividedOf(versions, collection, key) is { } divided ? divided
                    : Missing($"Il n'y a pas d'objet « {key} »."));
            return;
        }

        var links = OgcLinks.Of(context.Request);
        await SendAsync(context, versions, OgcLinks.GeoJson, json =>
        {
            FeaturePage.WriteFeature(json, collection, record);
            var path = $"/collections/{collection.Id}";
            links.Write(
                json,
                ("self", $"{path}/items/{Uri.EscapeDataString(key)}", OgcLinks.GeoJson, "Cet objet"),
                ("collection", path, OgcLinks.Json, collection.Title));
        });
    }

    private static void WriteLinks(Utf8JsonWriter json, HttpRequest request, OgcCollection collection, string? next)
    {
        var path = $"/collections/{collection.Id}";
        var self = ("self", $"{path}/items{request.QueryString}", OgcLinks.GeoJson, "Cette page");
        var parent = ("collection", path, OgcLinks.Json, collection.Title);
        var license = ("license", LicenceOuverte.Url, "text/html", "Licence Ouverte 2.0");
        var links = OgcLinks.Of(request);
        if (next is null)
        {
            links.Write(json, self, parent, license);
            return;
        }

        var query = request.Query.Where(pair => pair.Key != "after").Select(pair => KeyValuePair.Create(pair.Key, (string?)$"{pair.Value}"))
            .Append(KeyValuePair.Create("after", (string?)next));
        links.Write(
            json, self, ("next", $"{path}/items{QueryString.Create(query)}", OgcLinks.GeoJson, "La page suivante"), parent, license);
    }

    private static ValueTask SendAsync(HttpContext context, ServedVersions versions, string contentType, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        ResponseCaching.Allow(context.Response, TagOf(context, versions));
        return BufferedResponse.SendAsync(context, StatusCodes.Status200OK, contentType, body.WrittenMemory);
    }

    /// <summary>Links hold the address that the client knows, so that it counts too.</summary>
    private static EntityTagHeaderValue TagOf(HttpContext context, ServedVersions versions) => ResponseCaching.TagOf(
        context.Request, versions.Current.JeuDeDonnees, versions, OgcLinks.Of(context.Request).Site);

    /// <summary>Why a city that arrondissements divide is no feature; null for what is none, or where it is one.</summary>
    private static RequestRejection? DividedOf(ServedVersions versions, OgcCollection collection, string code) =>
        collection.OmitsDivided && versions.Current.FindCommune(code, out _) is { Arrondissements: { Count: > 0 } arrondissements } city
            ? new RequestRejection(
                StatusCodes.Status404NotFound,
                "VILLE_A_ARRONDISSEMENTS",
                $"« {city.Nom.Value} » est faite d'arrondissements, dont chacun est un objet.",
                $"De {arrondissements[0].CodeInsee.Value} à {arrondissements[^1].CodeInsee.Value}.")
            : null;

    private static RequestRejection Missing(string message) => new(
        StatusCodes.Status404NotFound, "ADRESSE_INCONNUE", message, $"Les collections sont à {Root}/collections.");

    private static string ValueOf(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    [LoggerMessage(Level = LogLevel.Error, Message = "La requête {RequestId} sous /ogc a échoué")]
    private partial void Failed(Exception exception, string requestId);
}
