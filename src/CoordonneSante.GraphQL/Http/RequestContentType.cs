namespace CoordonneSante.GraphQL.Http;

/// <summary>Judges the <c>Content-Type</c> of a POST.</summary>
/// <remarks>
/// Spec: GraphQL over HTTP, "POST". Only <c>application/json</c>: a browser sends it to another origin only after asking (CORS preflight),
/// which form encodings and text escape.
/// </remarks>
public static class RequestContentType
{
    /// <returns>Null when the body can be read as UTF-8 JSON.</returns>
    public static RequestRejection? Check(string? contentType)
    {
        if (contentType is MediaTypes.Json or MediaTypes.JsonUtf8)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            return RequestRejection.UnsupportedMediaType("The request has no Content-Type.");
        }

        var semicolon = contentType.IndexOf(';', StringComparison.Ordinal);
        var type = contentType.AsSpan(0, semicolon < 0 ? contentType.Length : semicolon).Trim();
        if (!type.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase))
        {
            return RequestRejection.UnsupportedMediaType("The Content-Type of the request is not supported.");
        }

        return semicolon < 0 || IsUtf8(contentType.AsSpan(semicolon + 1))
            ? null
            : RequestRejection.UnsupportedMediaType("The charset of the request is not supported.");
    }

    /// <param name="contentEncoding">The header; null or empty when the body is sent as it is.</param>
    /// <returns>Null when the body is not compressed.</returns>
    public static RequestRejection? CheckCoding(string? contentEncoding) =>
        string.IsNullOrEmpty(contentEncoding) || contentEncoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? null
            : RequestRejection.UnsupportedMediaType("The Content-Encoding of the request is not supported: send the body as it is.");

    private static bool IsUtf8(ReadOnlySpan<char> parameters)
    {
        foreach (var part in parameters.Split(';'))
        {
            var parameter = parameters[part].Trim();
            if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)
                && !Charset.IsUtf8(parameter["charset=".Length..].Trim('"')))
            {
                return false;
            }
        }

        return true;
    }
}
