using System.Text;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class RequestQueryStringTests
{
    /// <summary>
    /// "request parameters MUST be provided in the query component of the request URL, encoded in the application/x-www-form-urlencoded
    /// format"
    /// </summary>
    [Fact]
    public void Parameters_are_decoded()
    {
        var rejection = RequestQueryString.Parse(
            "?query=query+Q%28%24id%3A%20ID!)%7Ba%7D&operationName=Q&variables=%7B%22id%22%3A%22%C3%A9%2B%22%7D&extensions=%7B%7D&utm=1",
            out var request);

        Assert.Null(rejection);
        Assert.Equal("query Q($id: ID!){a}", Encoding.UTF8.GetString(request.Document.Span));
        Assert.False(request.IsJsonEscaped);
        Assert.Equal("Q", request.OperationName);
        Assert.Equal("{\"id\":\"é+\"}", Encoding.UTF8.GetString(request.Variables.Span));
    }

    /// <summary>"Specifying the empty string for optional request parameters is equivalent to not specifying them at all."</summary>
    [Fact]
    public void Empty_optional_parameters_are_absent()
    {
        var rejection = RequestQueryString.Parse("query={a}&operationName=&variables=&extensions=", out var request);

        Assert.Null(rejection);
        Assert.Null(request.OperationName);
        Assert.True(request.Variables.IsEmpty);
    }

    [Fact]
    public void A_percent_sign_without_digits_stands_for_itself()
    {
        RequestQueryString.Parse("query=%7Ba%7D%zz%4", out var request);

        Assert.Equal("{a}%zz%4", Encoding.UTF8.GetString(request.Document.Span));
    }

    [Theory]
    [InlineData("", "The URL has no \"query\".")]
    [InlineData("?", "The URL has no \"query\".")]
    [InlineData("?=&&a", "The URL has no \"query\".")]
    [InlineData("?query=%ff", "\"query\" is not UTF-8.")]
    [InlineData("?query={a}&query={b}", "\"query\" is given more than once.")]
    [InlineData("?query={a}&variables=[1]", "\"variables\" is not an object.")]
    [InlineData("?query={a}&variables={", "\"variables\" is not JSON.")]
    [InlineData("?query={a}&variables={}x", "\"variables\" is not JSON.")]
    [InlineData("?query={a}&extensions=1", "\"extensions\" is not an object.")]
    public void A_url_that_is_no_request_is_400_and_says_why(string queryString, string message)
    {
        var rejection = RequestQueryString.Parse(queryString, out _);

        Assert.Equal((400, message), (rejection?.Status, rejection?.Message));
    }
}
