using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.GraphQL.Http;

/// <summary>An HTTP request that is refused before any GraphQL is run, or that failed without an answer.</summary>
/// <param name="Status">HTTP status, 4xx or 500.</param>
/// <param name="Code">Stable value of <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to change.</param>
/// <remarks>Spec: GraphQL over HTTP, "Status Codes".</remarks>
public sealed record RequestRejection(int Status, string Code, string Message, string Hint)
{
    /// <summary>The methods of the endpoint, for <c>Allow</c>, which RFC 9110 requires with 405.</summary>
    public const string AllowedMethods = "GET, HEAD, POST, OPTIONS";

    public static RequestRejection MethodNotAllowed { get; } = new(
        405,
        ErrorCodes.BadRequest,
        "The method is not allowed.",
        "Use POST with a JSON body, or GET with the parameters in the URL.");

    public static RequestRejection NotAcceptable { get; } = new(
        406,
        ErrorCodes.BadRequest,
        "None of the media types of the Accept header is supported.",
        $"Accept {MediaTypes.GraphQLResponse} or {MediaTypes.Json}.");

    public static RequestRejection UnsupportedMediaType(string message) => new(
        415, ErrorCodes.BadRequest, message, $"Send the header Content-Type: {MediaTypes.Json}, with a body in UTF-8.");

    /// <param name="maxBytes">The greatest size that is read.</param>
    public static RequestRejection PayloadTooLarge(long maxBytes) => new(
        413,
        ErrorCodes.LimitExceeded,
        FormattableString.Invariant($"The request body is larger than {maxBytes} bytes."),
        "Split the request, or move long lists from the document to fewer variables.");

    /// <param name="requestId">As the log has it.</param>
    public static RequestRejection Internal(string requestId) => new(
        500, ErrorCodes.InternalError, InternalFailure.Message, InternalFailure.HintOf(requestId));

    public static RequestRejection BadRequest(string message, string hint) => new(400, ErrorCodes.BadRequest, message, hint);

    /// <summary>The same in French, but for what is no sentence of the engine's.</summary>
    public RequestRejection InFrench() => this with
    {
        Message = FrenchMessages.Find(Message) ?? Message,
        Hint = FrenchMessages.Find(Hint) ?? Hint,
    };

    /// <summary>Writes the response's body: a GraphQL response whose only entry is <c>errors</c>.</summary>
    public void Write(ResponseBuffer buffer)
    {
        buffer.Write("{\"errors\":[{\"message\":"u8);
        JsonString.Write(buffer, Message);
        buffer.Write(",\"extensions\":{\"code\":"u8);
        JsonString.Write(buffer, Code);
        buffer.Write(",\"hint\":"u8);
        JsonString.Write(buffer, Hint);
        buffer.Write("}}]}"u8);
    }
}
