using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class ContentNegotiationTests
{
    /// <summary>
    /// "the server MUST respect the given Accept header and attempt to encode the response in the highest priority media type listed that
    /// is supported"
    /// </summary>
    [Theory]
    [InlineData(null, ResponseFormat.Json)]
    [InlineData("", ResponseFormat.Json)]
    [InlineData("*/*", ResponseFormat.Json)]
    [InlineData("application/*", ResponseFormat.Json)]
    [InlineData("application/json", ResponseFormat.Json)]
    [InlineData("APPLICATION/JSON; Charset=\"UTF-8\"", ResponseFormat.Json)]
    [InlineData("application/graphql-response+json", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", ResponseFormat.GraphQLResponse)]
    [InlineData("application/json;q=0.9,application/graphql-response+json", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", ResponseFormat.Json)]
    [InlineData("application/graphql-response+json, application/json, multipart/mixed", ResponseFormat.GraphQLResponse)]
    [InlineData("application/graphql-response+json, */*;q=0.1", ResponseFormat.GraphQLResponse)]
    [InlineData("application/json;q=0, */*", ResponseFormat.GraphQLResponse)]
    [InlineData("text/html, application/*;q=0.8", ResponseFormat.Json)]
    [InlineData("application/graphql-response+json;q=nonsense, application/json;q=0.1", ResponseFormat.Json)]
    public void The_acceptable_type_of_highest_quality_is_chosen(string? accept, ResponseFormat expected)
    {
        Assert.True(ContentNegotiation.TryChoose(accept, out var format));
        Assert.Equal(expected, format);
    }

    /// <summary>"the server SHOULD respond with 406 Not Acceptable"</summary>
    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=2")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("*/*;q=0")]
    [InlineData("json")]
    [InlineData(";;,,==")]
    public void No_acceptable_type_is_chosen_when_the_header_names_none(string accept) =>
        Assert.False(ContentNegotiation.TryChoose(accept, out _));

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true)]
    [InlineData("text/html;q=0.5,application/json", false)]
    [InlineData("*/*", false)]
    [InlineData("application/graphql-response+json, text/html;q=0.9", false)]
    [InlineData(null, false)]
    public void A_browser_prefers_html(string? accept, bool expected) =>
        Assert.Equal(expected, ContentNegotiation.PrefersHtml(accept));
}
