using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>What every address does that is read from pages of any site, and not posted to.</summary>
internal static class ReadOnlyAddress
{
    private const string AllowedMethods = "GET, HEAD, OPTIONS";

    /// <summary>Sets the headers that every answer has; until it is known to be whole, none may be kept.</summary>
    /// <returns>False when a browser asked whether it may ask, which is answered.</returns>
    public static bool TryBegin(HttpContext context)
    {
        var response = context.Response;
        CrossOrigin.Allow(response);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            CrossOrigin.AnswerPreflight(response, AllowedMethods);
            return false;
        }

        CrossOrigin.ExposeHeaders(response);
        response.Headers.Vary = "Accept-Encoding";
        ResponseCaching.Forbid(response);
        return true;
    }

    /// <param name="context">The request.</param>
    /// <param name="what">What is read there, in French: « Les tuiles ».</param>
    /// <returns>Null when the request reads.</returns>
    public static RequestRejection? CheckMethod(HttpContext context, string what)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            return null;
        }

        context.Response.Headers.Allow = AllowedMethods;
        return new RequestRejection(
            StatusCodes.Status405MethodNotAllowed, ErrorCodes.BadRequest, $"{what} se lisent, sans plus.", "Utilisez GET ou HEAD.");
    }
}
