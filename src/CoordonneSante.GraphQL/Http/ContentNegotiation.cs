namespace CoordonneSante.GraphQL.Http;

/// <summary>Chooses the response's media type from the <c>Accept</c> header.</summary>
/// <remarks>
/// Spec: GraphQL over HTTP, "Body": the server must respect the header and use the highest priority media type that it supports.
/// At equal quality the type that is named wins over one that a wildcard covers, then <c>application/graphql-response+json</c>.
/// </remarks>
public static class ContentNegotiation
{
    /// <param name="accept">The header's value, its lines joined by commas; null or empty when absent, which accepts all.</param>
    /// <param name="format"><see cref="ResponseFormat.Json"/> when nothing tells more, since every client reads it.</param>
    /// <returns>False when neither media type is acceptable.</returns>
    public static bool TryChoose(string? accept, out ResponseFormat format)
    {
        switch (accept)
        {
            case null or "" or "*/*" or MediaTypes.Json:
                format = ResponseFormat.Json;
                return true;
            case MediaTypes.GraphQLResponse:
                format = ResponseFormat.GraphQLResponse;
                return true;
        }

        var json = AcceptHeader.QualityOf(accept, MediaTypes.Json);
        var graphQL = AcceptHeader.QualityOf(accept, MediaTypes.GraphQLResponse);
        format = Prefers(graphQL, json) ? ResponseFormat.GraphQLResponse : ResponseFormat.Json;
        return json.IsAccepted || graphQL.IsAccepted;
    }

    /// <summary>Whether the client would rather have a page than JSON: what a browser's address bar sends.</summary>
    public static bool PrefersHtml(string? accept)
    {
        if (string.IsNullOrEmpty(accept) || !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var html = AcceptHeader.QualityOf(accept, "text/html").Quality;
        return html > AcceptHeader.QualityOf(accept, MediaTypes.Json).Quality
            && html > AcceptHeader.QualityOf(accept, MediaTypes.GraphQLResponse).Quality;
    }

    private static bool Prefers(AcceptedQuality graphQL, AcceptedQuality json) =>
        graphQL.Quality != json.Quality
            ? graphQL.Quality > json.Quality
            : graphQL.Specificity == AcceptedQuality.Exact;
}
