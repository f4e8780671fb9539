using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.Pages;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>Lets browsers and proxies keep the answers of GET until the data change.</summary>
/// <remarks>RFC 9110, "Validator Fields", and RFC 9111. Answers with errors are never kept: their cause may pass.</remarks>
internal static class ResponseCaching
{
    /// <summary>An import is seen at most a minute late.</summary>
    private const string Fresh = "public, max-age=60, must-revalidate";

    private const string Never = "no-store";

    /// <summary>Another build of the program may answer the same question with other bytes.</summary>
    private static readonly string Program =
        $"{typeof(ResponseCaching).Module.ModuleVersionId}{typeof(GraphQLExecutor).Module.ModuleVersionId}"
        + $"{typeof(JeuDeDonnees).Module.ModuleVersionId}{typeof(PageCatalogue).Module.ModuleVersionId}";

    /// <summary>Until the answer is known to be whole.</summary>
    public static void Forbid(HttpResponse response) => response.Headers.CacheControl = Never;

    /// <summary>The tag that the answer has, known before it is computed: equal tags have equal bytes.</summary>
    /// <param name="request">Its path, its query and the codings that it accepts count.</param>
    /// <param name="data">The data to answer from.</param>
    /// <param name="versions">The versions that can be compared.</param>
    /// <param name="representation">Tells apart the forms of one answer.</param>
    /// <param name="document">What is asked, in UTF-8; empty where the address says it.</param>
    public static EntityTagHeaderValue TagOf(
        HttpRequest request, JeuDeDonnees data, ServedVersions versions, string representation, ReadOnlySpan<byte> document = default) =>
        TagOf(request, $"{request.Path.Value}\n{request.QueryString.Value}", data, versions, representation, document);

    /// <inheritdoc cref="TagOf(HttpRequest, JeuDeDonnees, ServedVersions, string, ReadOnlySpan{byte})"/>
    /// <param name="address">What of the request's address counts.</param>
    public static EntityTagHeaderValue TagOf(
        HttpRequest request,
        string address,
        JeuDeDonnees data,
        ServedVersions versions,
        string representation,
        ReadOnlySpan<byte> document = default)
    {
        // The same data published again keep their tags, but for who asks when they were.
        var built = document.IndexOf("construitLe"u8) >= 0
            ? string.Join(',', versions.All.Select(version => version.ConstruitLe.Ticks.ToString(CultureInfo.InvariantCulture)))
            : null;
        var coding = ContentCoding.Preferred(request);
        var identity = string.Join('\n', Program, data.Version.Value, built, versions.Identity, representation, coding, address);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32]}\"");
    }

    /// <summary>Answers 304 when the client already holds the answer of that tag.</summary>
    /// <returns>False when it does not.</returns>
    public static bool TryConfirm(HttpContext context, EntityTagHeaderValue tag)
    {
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
        {
            return false;
        }

        Allow(context.Response, tag);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    public static void Allow(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.CacheControl = Fresh;
        response.Headers.ETag = tag.ToString();
    }
}
