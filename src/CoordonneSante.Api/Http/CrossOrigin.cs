namespace CoordonneSante.Api.Http;

/// <summary>Lets pages of any site ask the API: the data are public and no cookie is ever read.</summary>
/// <remarks>WHATWG Fetch, "CORS protocol".</remarks>
internal static class CrossOrigin
{
    private const string OneDay = "86400";

    public static void Allow(HttpResponse response) => response.Headers.AccessControlAllowOrigin = "*";

    /// <summary>Lets scripts of other origins read the headers that tell about a list or its version.</summary>
    public static void ExposeHeaders(HttpResponse response) =>
        response.Headers.AccessControlExposeHeaders = $"Content-Disposition, ETag, Link, {ListHeaders.Notes}, RateLimit, "
            + "RateLimit-Policy, Retry-After";

    /// <summary>Answers what a browser asks before it sends JSON, or headers of its own, to another origin.</summary>
    /// <param name="response">To answer with.</param>
    /// <param name="methods">Those of the address, as <c>Allow</c> lists them.</param>
    public static void AnswerPreflight(HttpResponse response, string methods)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = methods;
        response.Headers.AccessControlAllowMethods = methods;
        response.Headers.AccessControlAllowHeaders = "*";
        response.Headers.AccessControlMaxAge = OneDay;
    }
}
