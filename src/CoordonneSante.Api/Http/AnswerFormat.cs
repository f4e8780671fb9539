using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.Api.Http;

/// <summary>The form in which one request is answered.</summary>
/// <param name="Json">Form of the answer, or of the errors that stand for a list.</param>
/// <param name="List">The list format; null for an answer in JSON.</param>
internal readonly record struct AnswerFormat(ResponseFormat Json, ListFormat? List)
{
    /// <summary>Tells representations of one answer apart.</summary>
    public string Name => List?.Parameter ?? Json.ToString();

    /// <param name="accept">The request's <c>Accept</c>.</param>
    /// <param name="asked">What the URL asks for, which overrules the header; null when it does not.</param>
    /// <param name="format">The form to answer in.</param>
    /// <returns>False when no form of the header's is served.</returns>
    public static bool TryChoose(string accept, ListFormat? asked, out AnswerFormat format)
    {
        if ((asked ?? ListNegotiation.Choose(accept)) is { } list)
        {
            format = new AnswerFormat(ResponseFormat.GraphQLResponse, list);
            return true;
        }

        var isAcceptable = ContentNegotiation.TryChoose(accept, out var json);
        format = new AnswerFormat(json, null);
        return isAcceptable;
    }
}
