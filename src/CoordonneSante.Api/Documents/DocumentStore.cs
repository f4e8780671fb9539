using System.Security.Cryptography;
using CoordonneSante.Api.Settings;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Documents;

/// <summary>Finds the documents that requests name by their hash: the operator's first, then those that clients registered.</summary>
/// <remarks>
/// The protocol of automatic persisted queries: a client sends the hash alone; told that it is not known, it sends document and hash once.
/// A GET with a hash alone is short, and caches on the way keep its answer.
/// </remarks>
internal sealed class DocumentStore(DocumentOptions options, GraphQLExecutor executor) : IDisposable
{
    private readonly RegisteredDocuments _registered = new(options.Seulement ? 0 : options.EnregistresMio);
    private readonly TrustedDocuments _trusted = options.Dossier is { } folder
        ? TrustedDocuments.Load(new DirectoryInfo(folder), executor)
        : TrustedDocuments.None;

    /// <summary>Puts the document in the place of its hash, and checks the hash of one that is given with it.</summary>
    /// <param name="request">The request; whole afterwards unless it is refused.</param>
    public RequestRejection? Resolve(ref GraphQLRequest request) => request switch
    {
        { Document.IsEmpty: false } when options.Seulement => ResolveTrusted(ref request),
        { DocumentHash: null } => null,
        { Document.IsEmpty: true } => Find(ref request),
        _ => Check(request),
    };

    /// <summary>Keeps a document that came with its hash, and that the schema admits.</summary>
    /// <param name="request">The request, checked.</param>
    public void Register(in GraphQLRequest request)
    {
        if (request.DocumentHash is { } hash && _registered.IsOn && _trusted.Find(hash) is null && _registered.Find(hash) is null
            && request.TryGetText(out var text))
        {
            _registered.Add(hash, text);
        }
    }

    public void Dispose() => _registered.Dispose();

    private RequestRejection? Find(ref GraphQLRequest request)
    {
        var hash = request.DocumentHash!; // Resolve looked.
        if ((_trusted.Find(hash) ?? _registered.Find(hash)) is { } document)
        {
            request = request with { Document = document, IsJsonEscaped = false };
            return null;
        }

        return options.Seulement ? NotTrusted : _registered.IsOn ? NotFound : NotSupported;
    }

    /// <summary>A document sent whole is answered when it is one of the operator's.</summary>
    private RequestRejection? ResolveTrusted(ref GraphQLRequest request) =>
        request.TryGetText(out var text) && _trusted.Find(HashOf(text)) is not null ? null : NotTrusted;

    private static RequestRejection? Check(in GraphQLRequest request) =>
        request.TryGetText(out var text) && HashOf(text) == request.DocumentHash
            ? null
            : RequestRejection.BadRequest(
                "The hash is not that of the document.", "Send the SHA-256 of the document's UTF-8 text, in hexadecimal digits.");

    private static string HashOf(byte[] text) => Convert.ToHexStringLower(SHA256.HashData(text));

    /// <summary>The message and the status are those that clients of the protocol look for: on any other status, some stop using it.
    /// </summary>
    private static RequestRejection NotFound { get; } = new(
        StatusCodes.Status200OK,
        ErrorCodes.PersistedQueryNotFound,
        "PersistedQueryNotFound",
        "Send the document with its hash once.");

    private static RequestRejection NotSupported { get; } = new(
        StatusCodes.Status200OK,
        ErrorCodes.PersistedQueryNotSupported,
        "PersistedQueryNotSupported",
        "Send the document itself.");

    private static RequestRejection NotTrusted { get; } = new(
        StatusCodes.Status403Forbidden,
        ErrorCodes.DocumentNotTrusted,
        "The document is not one of those that this service answers.",
        "Ask for a document that the operator of this service has chosen, whole or by its hash.");
}
