using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Translation;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The language of what is said of a request that is refused, or fails: English, the words that tools compare, unless the caller
/// prefers French. Codes are the same in both.</summary>
/// <remarks>RFC 9110, "Accept-Language". The directory's own errors are in French always, as all that it says; an answer is in one
/// language, so those that stand beside them are too.</remarks>
internal static class ErrorLanguage
{
    private const string French = "fr";

    /// <summary>The errors as the caller reads them best; the response says in which language they are.</summary>
    public static IReadOnlyList<GraphQLError> Say(HttpContext context, IReadOnlyList<GraphQLError> errors)
    {
        if (!IsFrench(context.Request) && !errors.Any(IsOfTheDirectory))
        {
            return errors;
        }

        context.Response.Headers.ContentLanguage = French;
        return [.. errors.Select(FrenchMessages.Translate)];
    }

    /// <inheritdoc cref="Say(HttpContext, IReadOnlyList{GraphQLError})"/>
    public static RequestRejection Say(HttpContext context, RequestRejection rejection)
    {
        if (!IsFrench(context.Request))
        {
            return rejection;
        }

        context.Response.Headers.ContentLanguage = French;
        return rejection.InFrench();
    }

    /// <summary>Whether the advice is the directory's, and not the engine's.</summary>
    private static bool IsOfTheDirectory(GraphQLError error) => error.Hint is { } hint && FrenchMessages.Find(hint) is null;

    /// <summary>Whether the caller prefers French.</summary>
    public static bool IsFrench(HttpRequest request) => request.Headers.AcceptLanguage is { Count: > 0 } accepted && IsFrench(accepted);

    private static bool IsFrench(StringValues accepted)
    {
        var preferred = StringWithQualityHeaderValue.TryParseList(accepted, out var languages)
            ? languages.OrderByDescending(language => language.Quality ?? 1).First().Value.Value
            : null;
        return preferred is not null
            && (preferred.Equals(French, StringComparison.OrdinalIgnoreCase)
                || preferred.StartsWith(French + "-", StringComparison.OrdinalIgnoreCase));
    }
}
