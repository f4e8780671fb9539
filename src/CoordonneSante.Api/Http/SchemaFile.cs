using System.Security.Cryptography;
using CoordonneSante.Api.Schema;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>Serves the contract of the API.</summary>
internal static class SchemaFile
{
    public const string Path = "/graphql/schema.graphql";

    private static readonly EntityTagHeaderValue Tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(SchemaText.Utf8))[..32]}\"");

    public static IResult Serve(HttpContext context)
    {
        CrossOrigin.Allow(context.Response);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(SchemaText.Utf8, "text/plain; charset=utf-8", entityTag: Tag);
    }
}
