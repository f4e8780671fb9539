using System.Collections.Frozen;
using CoordonneSante.GraphQL.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The files that Node made of scripts and style sheets while the program was built, each beside its compressed form.</summary>
/// <remarks>Read once: they do not change while the program runs. The folder is missing where Node was.</remarks>
internal sealed class BundledFiles
{
    private const string Compressed = ".br";

    /// <summary>A name that holds the hash of the content never has another.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    private const string Checked = "no-cache";

    private readonly string _path;
    private readonly string _policy;
    private readonly bool _isNamedByHash;
    private readonly FrozenDictionary<string, BundledFile> _files;

    /// <param name="path">Address of the folder.</param>
    /// <param name="folder">Where the files are.</param>
    /// <param name="policy">Content Security Policy of what runs in them by itself, as a worker does.</param>
    /// <param name="isNamedByHash">Whether every name says its content.</param>
    public BundledFiles(string path, DirectoryInfo folder, string policy, bool isNamedByHash)
    {
        _path = path;
        _policy = policy;
        _isNamedByHash = isNamedByHash;
        var types = new FileExtensionContentTypeProvider();
        var files = folder.Exists ? folder.GetFiles() : [];
        _files = files.Where(file => file.Extension != Compressed).ToFrozenDictionary(file => file.Name, file => Read(file, types));
    }

    /// <returns>The name of the only file that begins so and ends so; null when there is none.</returns>
    public string? Find(string start, string extension) => _files.Keys.SingleOrDefault(
        name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal));

    public void Map(WebApplication app) =>
        app.MapMethods(
            $"{_path}/{{file}}",
            [HttpMethods.Get, HttpMethods.Head],
            context => Serve(context, context.GetRouteValue("file") as string ?? "").ExecuteAsync(context));

    private IResult Serve(HttpContext context, string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = _isNamedByHash ? Forever : Checked;
        headers.ContentSecurityPolicy = _policy;
        headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var isCompressed = file.IsCompressed && AcceptHeader.QualityOf(accepted, "br").Quality > 0;
        if (isCompressed)
        {
            headers.ContentEncoding = "br";
        }

        var tag = new EntityTagHeaderValue($"\"{file.Hash}{(isCompressed ? "-br" : "")}\"");
        if (isCompressed)
        {
            return Results.Bytes(file.Brotli, file.ContentType, entityTag: tag);
        }

        context.Response.ContentLength = file.PlainLength;
        return Results.Stream(file.OpenPlain(), file.ContentType, entityTag: tag);
    }

    private static BundledFile Read(FileInfo file, FileExtensionContentTypeProvider types)
    {
        var brotli = new FileInfo(file.FullName + Compressed);
        var type = file.Extension == ".mjs" ? "text/javascript"
            : types.TryGetContentType(file.Name, out var known) ? known
            : "application/octet-stream";
        return new BundledFile(
            type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
            File.ReadAllBytes(file.FullName),
            brotli.Exists ? File.ReadAllBytes(brotli.FullName) : null);
    }
}
