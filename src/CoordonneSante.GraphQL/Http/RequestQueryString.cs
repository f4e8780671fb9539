using System.Text;
using System.Text.Unicode;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Reads the parameters of a GET from the URL.</summary>
/// <remarks>Spec: GraphQL over HTTP, "GET". An empty optional parameter is the same as none.</remarks>
public static class RequestQueryString
{
    private const string Hint =
        "Give the document in the URL, as ?query=%7B__typename%7D, with optional operationName, variables and extensions.";

    /// <param name="queryString">What follows the path, with or without its "?".</param>
    /// <param name="request">The request when the URL holds one.</param>
    /// <returns>Null, or why the URL is not a GraphQL-over-HTTP request.</returns>
    public static RequestRejection? Parse(ReadOnlySpan<char> queryString, out GraphQLRequest request)
    {
        request = default;
        queryString = queryString.StartsWith('?') ? queryString[1..] : queryString;
        var parameters = default(RequestParameters);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in queryString.Split('&'))
        {
            var pair = queryString[range];
            var equals = pair.IndexOf('=');
            if (equals <= 0)
            {
                continue;
            }

            var name = Encoding.UTF8.GetString(FormUrlEncoding.Decode(pair[..equals]));
            var rejection = Read(ref parameters, name, FormUrlEncoding.Decode(pair[(equals + 1)..]), seen);
            if (rejection is not null)
            {
                return rejection;
            }
        }

        return seen.Contains("query") || seen.Contains("documentId") || seen.Contains("extensions")
            ? parameters.ToRequest(out request)
            : RequestRejection.BadRequest("The URL has no \"query\".", Hint);
    }

    private static RequestRejection? Read(ref RequestParameters parameters, string name, byte[] value, HashSet<string> seen)
    {
        if (name is not ("query" or "documentId" or "operationName" or "variables" or "extensions"))
        {
            return null;
        }

        if (!seen.Add(name))
        {
            return RequestRejection.BadRequest($"\"{name}\" is given more than once.", $"Give \"{name}\" once.");
        }

        if (!Utf8.IsValid(value))
        {
            return RequestRejection.BadRequest($"\"{name}\" is not UTF-8.", "Percent-encode the UTF-8 bytes of the text.");
        }

        switch (name)
        {
            case "query":
                parameters.SetQuery(value);
                return null;
            case "operationName" when value.Length > 0:
                parameters.SetOperationName(Encoding.UTF8.GetString(value));
                return null;
            case "variables" when value.Length > 0:
                return parameters.SetVariables(value);
            case "extensions" when value.Length > 0:
                return parameters.SetExtensions(value);
            case "documentId" when value.Length > 0:
                return parameters.SetDocumentId(Encoding.UTF8.GetString(value));
            default:
                return null;
        }
    }
}
