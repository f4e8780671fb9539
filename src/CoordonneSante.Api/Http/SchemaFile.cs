using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The contract of the API, <c>schema.graphql</c>, as it stands in the repository.</summary>
internal static class SchemaFile
{
    public const string Path = "/graphql/schema.graphql";

    private static readonly byte[] Utf8 = Read();

    /// <summary>The schema definition language text.</summary>
    public static string Text { get; } = Encoding.UTF8.GetString(Utf8);

    private static readonly EntityTagHeaderValue Tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Utf8))[..32]}\"");

    public static IResult Serve(HttpContext context)
    {
        CrossOrigin.Allow(context.Response);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(Utf8, "text/plain; charset=utf-8", entityTag: Tag);
    }

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("schema.graphql is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
