using System.Text.Json;
using System.Text.Unicode;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Reads the JSON body of a POST.</summary>
/// <remarks>
/// Spec: GraphQL over HTTP, "JSON Encoding". One pass, and nothing is copied but the operation's name: the document and the variables are
/// given as slices of the body, the document still escaped.
/// </remarks>
public static class RequestBody
{
    private const int MaxDepth = 64;

    /// <param name="body">The whole body; it must stay as it is while the request is used.</param>
    /// <param name="request">The request when the body is one.</param>
    /// <returns>Null, or why the body is not a GraphQL-over-HTTP request.</returns>
    public static RequestRejection? Parse(ReadOnlyMemory<byte> body, out GraphQLRequest request)
    {
        request = default;
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        if (!Utf8.IsValid(body.Span))
        {
            return RequestRejection.BadRequest("The request body is not UTF-8.", "Encode the body in UTF-8.");
        }

        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            return Read(ref reader, body, ref request);
        }
        catch (JsonException exception)
        {
            return NotJson(exception, reader.CurrentDepth, body.IsEmpty);
        }
    }

    private static RequestRejection? Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref GraphQLRequest request)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return RequestRejection.BadRequest(
                "Batching is not supported: the request body is an array.",
                "Send one request per operation; an operation may ask for many root fields, under aliases.");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return RequestRejection.BadRequest("The request body is not a JSON object.", RequestParameters.Hint);
        }

        var parameters = default(RequestParameters);
        RequestRejection? rejection = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            rejection ??= parameters.ReadProperty(ref reader, body);
        }

        // Anything but white space after the object throws here.
        reader.Read();
        return rejection ?? parameters.ToRequest(out request);
    }

    private static RequestRejection NotJson(JsonException exception, int depth, bool isEmpty)
    {
        if (isEmpty)
        {
            return RequestRejection.BadRequest("The request has no body.", RequestParameters.Hint);
        }

        return depth >= MaxDepth
            ? new RequestRejection(
                400,
                ErrorCodes.LimitExceeded,
                FormattableString.Invariant($"The request body is nested deeper than {MaxDepth} levels."),
                "Write flatter variables.")
            : RequestRejection.BadRequest(
                FormattableString.Invariant(
                    $"The request body is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."),
                RequestParameters.Hint);
    }
}
