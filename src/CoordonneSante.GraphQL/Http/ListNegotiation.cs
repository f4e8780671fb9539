using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Chooses a list format from the <c>Accept</c> header, or from the URL.</summary>
/// <remarks>
/// RFC 9110, "Proactive Negotiation". A list format refuses operations without one list, so a wildcard is no consent to it: it is named.
/// Named beside JSON at the same quality it wins, since clients that name it also know JSON as the form of errors.
/// </remarks>
public static class ListNegotiation
{
    private const string VariantParameter = "variante";

    private static readonly string[] OtherTypes = [MediaTypes.Json, MediaTypes.GraphQLResponse, "text/html"];

    /// <param name="accept">The header's value, its lines joined by commas; null or empty when absent.</param>
    /// <returns>Null when another media type is preferred.</returns>
    public static ListFormat? Choose(string? accept)
    {
        switch (accept)
        {
            case null or "" or "*/*" or MediaTypes.Json or MediaTypes.GraphQLResponse:
                return null;
        }

        var best = OtherTypes.Max(
            type => AcceptHeader.QualityOf(accept, type) is { Specificity: AcceptedQuality.Exact } named ? named.Quality : 0);
        ListFormat? chosen = null;
        foreach (var format in ListFormat.All)
        {
            var named = AcceptHeader.QualityOf(accept, format.MediaType, VariantParameter, format.Variant);
            var wins = chosen is null ? named.Quality >= best : named.Quality > best;
            if (named.IsAccepted && named.Specificity >= AcceptedQuality.Exact && wins)
            {
                best = named.Quality;
                chosen = format;
            }
        }

        return chosen;
    }

    /// <summary>Reads the URL's <c>format</c>, for links, and for software that sets no header.</summary>
    /// <param name="queryString">What follows the path, with or without its "?".</param>
    /// <param name="format">Null when the URL asks for none.</param>
    /// <returns>Null, or why the URL is not a request.</returns>
    public static RequestRejection? ReadUrl(ReadOnlySpan<char> queryString, out ListFormat? format)
    {
        format = null;
        queryString = queryString.StartsWith('?') ? queryString[1..] : queryString;
        foreach (var range in queryString.Split('&'))
        {
            if (!queryString[range].StartsWith("format="))
            {
                continue;
            }

            var value = queryString[range]["format=".Length..];
            if (format is not null || !TryFind(value, out format))
            {
                return RequestRejection.BadRequest(
                    format is null ? "\"format\" is unknown." : "\"format\" is given more than once.",
                    $"Give one of {string.Join(", ", ListFormat.All.Select(known => known.Parameter))}; leave it out for JSON.");
            }
        }

        return null;
    }

    private static bool TryFind(ReadOnlySpan<char> parameter, out ListFormat? format)
    {
        foreach (var known in ListFormat.All)
        {
            if (parameter.SequenceEqual(known.Parameter))
            {
                format = known;
                return true;
            }
        }

        format = null;
        return false;
    }
}
