using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoordonneSante.Api.Tests.Http;

public sealed class GraphQLEndpointTests(SharedServer shared)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private ApiServer Server => shared.Server;

    /// <summary>"A server MUST support responses using the application/graphql-response+json media type." "A server MUST indicate the media
    /// type of the response with a Content-Type header, and SHOULD indicate the encoding"</summary>
    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData(null, "application/json; charset=utf-8")]
    public async Task A_post_is_answered_in_the_media_type_that_it_accepts(string? accept, string contentType)
    {
        using var response = await Server.PostAsync("""{"query":"{ region(code: \"53\") { nom } }"}""", accept: accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"region":{"nom":"Bretagne"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Variables_and_operation_name_are_used()
    {
        using var response = await Server.PostAsync(
            """{"query":"query A { a: __typename } query B($c: String!) { region(code: $c) { nom } }","operationName":"B","variables":"""
                + """{"c":"11"}}"""
        );

        Assert.Equal("""{"data":{"region":{"nom":"Île-de-France"}}}""", await response.Content.ReadAsStringAsync());
    }

    /// <summary>"For HTTP GET requests, the request parameters MUST be provided in the query component of the request URL"</summary>
    [Fact]
    public async Task A_get_is_answered_and_varies_with_what_is_accepted()
    {
        using var response = await Server.Client.GetAsync(
            new Uri("/graphql?query=query($c:String!){region(code:$c){nom}}&variables=%7B%22c%22:%2253%22%7D", UriKind.Relative));

        Assert.Equal("""{"data":{"region":{"nom":"Bretagne"}}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary);
    }

    /// <summary>"If the request uses an unsupported HTTP method, status code 405 SHOULD be used." RFC 9110: "The origin server MUST
    /// generate an Allow header field in a 405 response"</summary>
    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_405_with_allow(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
        Assert.Equal(
            """{"errors":[{"message":"The method is not allowed.","extensions":"""
                + """{"code":"BAD_REQUEST","hint":"Use POST with a JSON body, or GET with the parameters in the URL."}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    /// <summary>"If none of the media types in the Accept header are supported […], then status code 406 SHOULD be used."</summary>
    [Fact]
    public async Task A_media_type_that_is_not_served_is_406()
    {
        using var response = await Server.PostAsync("""{"query":"{__typename}"}""", accept: "application/xml");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    /// <summary>"If the Content-Type of the request is not supported, status code 415 SHOULD be used."</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    public async Task A_body_that_is_not_announced_as_json_is_415(string? contentType)
    {
        using var response = await Server.PostAsync("""{"query":"{__typename}"}""", contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    /// <summary>"If the size of the POST request body was too large, status code 413 SHOULD be used."</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_beyond_the_limit_is_413(bool chunked)
    {
        await using var server = await ApiServer.StartAsync("--Limites:CorpsOctets=1000");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("{\"query\":\"{__typename}" + new string(' ', 2_000) + "\"}", mediaType: new("application/json")),
        };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The request body is larger than 1000 bytes.","extensions":"""
                + """{"code":"LIMIT_EXCEEDED","hint":"Split the request, or move long lists from the document to fewer variables."}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    /// <summary>"If the JSON body of the request could not be parsed, status code 400 SHOULD be used."</summary>
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_body_that_is_no_json_is_400(string accept)
    {
        using var response = await Server.PostAsync("{ \"not a JSON", accept: accept);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"code\":\"BAD_REQUEST\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Audits 572B, FDE2 and 7B9B: "SHOULD use 200 status code on … failure when accepting application/json"; 556A, 74FF and 86EE:
    /// "SHOULD use 400 status code on … failure when accepting application/graphql-response+json"</summary>
    [Theory]
    [InlineData("{")]
    [InlineData("{ inconnu }")]
    [InlineData("query Q($id: ID!) { node(id: $id) { id } }")]
    public async Task A_request_error_is_400_where_the_client_knows_graphql_responses_and_200_elsewhere(string query)
    {
        var body = $$"""{"query":"{{query}}"}""";
        using var modern = await Server.PostAsync(body, accept: "application/graphql-response+json");
        using var legacy = await Server.PostAsync(body, accept: "application/json");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (modern.StatusCode, legacy.StatusCode));
        Assert.StartsWith("""{"errors":[{"message":""", await modern.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", await modern.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>RFC 9110: "The HEAD method is identical to GET except that the server MUST NOT send content in the response."</summary>
    [Fact]
    public async Task A_head_is_a_get_without_content()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query={__typename}");
        using var response = await Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_of_another_site_may_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://carte.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var preflight = await Server.Client.SendAsync(request);
        using var response = await Server.PostAsync("""{"query":"{__typename}"}""");

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(["*"], preflight.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["*"], preflight.Headers.GetValues("Access-Control-Allow-Headers"));
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_browser_gets_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", Browser);
        using var response = await Server.Client.SendAsync(request);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains(
            "Annuaire des structures d'exercice coordonné",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    /// <summary>RFC 9112: a message whose framing is invalid is a bad request</summary>
    [Fact]
    public async Task A_body_whose_framing_is_broken_is_400()
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Server.Client.BaseAddress!.Port); // The fixture gives every client its address.
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n"));
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
        Assert.EndsWith(
            """{"errors":[{"message":"The request body cannot be read.","extensions":"""
                + """{"code":"BAD_REQUEST","hint":"Send it again, whole, well framed and without long pauses."}}]}""",
            await reader.ReadToEndAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_beyond_its_share_waits_as_long_as_it_is_told()
    {
        await using var server = await ApiServer.StartAsync(
            "--Limites:CoutParSeconde=200",
            "--Limites:CoutRafale=200",
            "--Limites:CoutMaximal=200");
        using var first = await server.PostAsync("""{"query":"{__typename}"}""");
        using var second = await server.PostAsync("""{"query":"{__typename}"}""");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        Assert.Contains("Retry-After", Assert.Single(second.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"LIMIT_EXCEEDED\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
