using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Http;

/// <summary>The parameters of a request, gathered one by one.</summary>
/// <remarks>Spec: GraphQL over HTTP, "Request Parameters".</remarks>
internal struct RequestParameters
{
    public const string Hint = "Send {\"query\": \"{ __typename }\"}, with optional \"operationName\", \"variables\" and \"extensions\".";

    private static readonly string[] Names = ["query", "operationName", "variables", "extensions", "documentId"];

    private int _given;
    private ReadOnlyMemory<byte>? _query;
    private bool _isEscaped;
    private string? _operationName;
    private string? _hash;
    private ReadOnlyMemory<byte> _variables;

    /// <summary>Sets the document, in UTF-8 without escapes.</summary>
    public void SetQuery(ReadOnlyMemory<byte> document) => _query = document;

    public void SetOperationName(string name) => _operationName = name;

    /// <summary>
    /// Reads one property of the JSON object, name and value; others than the parameters are ignored, as the specification asks.
    /// </summary>
    /// <param name="reader">At the property's name; left at the end of its value.</param>
    /// <param name="body">What the reader reads.</param>
    public RequestRejection? ReadProperty(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        if (NameGivenAgain(ref reader) is { } again)
        {
            reader.Read();
            reader.Skip();
            return GivenTwice(again);
        }

        if (reader.ValueTextEquals("query"u8))
        {
            return ReadQuery(ref reader, body);
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            return ReadOperationName(ref reader);
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            return ReadMap(ref reader, body, "variables", out _variables);
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            return ReadMap(ref reader, body, "extensions", out var extensions) ?? ReadHash(extensions);
        }

        if (reader.ValueTextEquals("documentId"u8))
        {
            return ReadDocumentId(ref reader);
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    /// <summary>Reads a JSON text that must be an object or null.</summary>
    public RequestRejection? SetVariables(ReadOnlyMemory<byte> json) => ReadMapText(json, "variables", out _variables);

    /// <summary>Reads a JSON text that must be an object or null, for the document that it may name.</summary>
    public RequestRejection? SetExtensions(ReadOnlyMemory<byte> json) =>
        ReadMapText(json, "extensions", out var extensions) ?? ReadHash(extensions);

    /// <summary>Names the document, as "sha256:" and 64 hexadecimal digits.</summary>
    public RequestRejection? SetDocumentId(string text) => DocumentId.TryRead(text, out _hash) ? null : DocumentId.Malformed(text);

    public readonly RequestRejection? ToRequest(out GraphQLRequest request)
    {
        request = default;
        if (_query is null && _hash is null)
        {
            return RequestRejection.BadRequest("The request has no \"query\".", Hint);
        }

        request = new GraphQLRequest
        {
            Document = _query.GetValueOrDefault(),
            DocumentHash = _hash,
            IsJsonEscaped = _isEscaped,
            OperationName = _operationName,
            Variables = _variables,
        };
        return null;
    }

    /// <returns>The name of the parameter that the reader is at, when it was given before.</returns>
    private string? NameGivenAgain(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (reader.ValueTextEquals(Names[i]))
            {
                var isAgain = (_given & (1 << i)) != 0;
                _given |= 1 << i;
                return isAgain ? Names[i] : null;
            }
        }

        return null;
    }

    private static RequestRejection GivenTwice(string name) =>
        RequestRejection.BadRequest(
            $"\"{name}\" is given twice in one JSON object.",
            "Give each name once: nothing tells which of the two counts.");

    private RequestRejection? ReadQuery(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, "query", "a string");
        }

        _query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        _isEscaped = reader.ValueIsEscaped;
        return null;
    }

    private RequestRejection? ReadOperationName(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            _operationName = null;
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, "operationName", "a string");
        }

        try
        {
            _operationName = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            // The only way a JSON string has no text: an escape of half a surrogate pair.
            return RequestRejection.BadRequest(
                "\"operationName\" is not a Unicode text.", "Give the name of an operation of the document.");
        }
    }

    private RequestRejection? ReadDocumentId(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => SetDocumentId(Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => WrongType(ref reader, "documentId", "a string"),
        };
    }

    private RequestRejection? ReadHash(ReadOnlyMemory<byte> extensions)
    {
        if (extensions.IsEmpty)
        {
            return null;
        }

        var rejection = PersistedQueryExtension.Read(extensions.Span, out var hash);
        _hash = hash ?? _hash;
        return rejection;
    }

    private static RequestRejection? ReadMap(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, string name, out ReadOnlyMemory<byte> map)
    {
        map = default;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return WrongType(ref reader, name, "an object");
        }

        var start = (int)reader.TokenStartIndex;
        var twice = JsonObjectReader.Skip(ref reader);
        map = body[start..(int)reader.BytesConsumed];
        return twice is null ? null : GivenTwice(twice);
    }

    private static RequestRejection? ReadMapText(ReadOnlyMemory<byte> json, string name, out ReadOnlyMemory<byte> map)
    {
        map = default;
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            var rejection = ReadMap(ref reader, json, name, out map);
            reader.Read();
            return rejection;
        }
        catch (JsonException)
        {
            return RequestRejection.BadRequest($"\"{name}\" is not JSON.", $"Give \"{name}\" as a JSON object, URL-encoded.");
        }
    }

    private static RequestRejection WrongType(ref Utf8JsonReader reader, string name, string expected)
    {
        reader.Skip();
        return RequestRejection.BadRequest($"\"{name}\" is not {expected}.", $"Give \"{name}\" as {expected}.");
    }
}
