using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.Api.Http;

/// <summary>The addresses of the other forms of a list that a URL asks for.</summary>
internal static class ListLinks
{
    private const string Parameter = "format=";

    /// <summary>The format that tells the columns of another.</summary>
    /// <returns>Null when nothing describes it.</returns>
    public static ListFormat? DescriptionOf(ListFormat format) =>
        ListFormat.All.FirstOrDefault(other => other.IsDescription && other.Rows == format);

    /// <summary>Whether the URL holds the whole request, which a POST has in its body.</summary>
    public static bool HasAddress(HttpRequest request) => !HttpMethods.IsPost(request.Method);

    /// <returns>Path and query, with what a URL may not hold escaped.</returns>
    public static string AddressOf(HttpRequest request, ListFormat format)
    {
        var asked = request.QueryString.Value?.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var query = asked.Where(pair => !pair.StartsWith(Parameter, StringComparison.Ordinal)).Append(Parameter + format.Parameter);
        return new Uri($"http://localhost{request.PathBase}{request.Path}?{string.Join('&', query)}").PathAndQuery;
    }
}
