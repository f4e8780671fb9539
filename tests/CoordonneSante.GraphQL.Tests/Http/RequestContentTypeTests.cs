using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class RequestContentTypeTests
{
    /// <summary>"A server MUST support POST requests encoded with the application/json media type encoded with UTF-8."</summary>
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"; profile=x")]
    public void Json_in_utf_8_is_read(string contentType) => Assert.Null(RequestContentType.Check(contentType));

    /// <summary>
    /// "If the client does not supply a Content-Type header with a POST request, the server SHOULD reject the request using the appropriate
    /// 4xx status code."
    /// </summary>
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json-patch+json")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public void Anything_else_is_415(string? contentType) => Assert.Equal(415, RequestContentType.Check(contentType)?.Status);
}
