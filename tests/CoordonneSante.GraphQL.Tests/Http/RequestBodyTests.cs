using System.Text;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class RequestBodyTests
{
    [Fact]
    public void A_document_without_escapes_is_given_as_it_is()
    {
        var rejection = Parse("""{"query":"{ nom }"}""", out var document, out var operationName, out var variables, out var isEscaped);

        Assert.Null(rejection);
        Assert.Equal("{ nom }", document);
        Assert.False(isEscaped);
        Assert.Null(operationName);
        Assert.Equal("", variables);
    }

    [Fact]
    public void A_document_with_escapes_stays_escaped()
    {
        Parse("""{"query":"{\n  nom(a: \"é\\u00e9\") }"}""", out var document, out _, out _, out var isEscaped);

        Assert.True(isEscaped);
        Assert.Equal("""{\n  nom(a: \"é\\u00e9\") }""", document);
    }

    [Fact]
    public void Operation_name_and_variables_are_read_wherever_they_stand()
    {
        Parse(
            """ { "variables" : { "a": [1, {"b": null}] } , "operationName":"Q\u0041", "extensions":{}, "query":"query QA { a }" } """,
            out var document,
            out var operationName,
            out var variables,
            out _);

        Assert.Equal("query QA { a }", document);
        Assert.Equal("QA", operationName);
        Assert.Equal("""{ "a": [1, {"b": null}] }""", variables);
    }

    [Theory]
    [InlineData("query", """{"query":"{a}","query":"{b}"}""")]
    [InlineData("variables", """{"query":"{a}","variables":{},"v\u0061riables":null}""")]
    [InlineData("a", """{"query":"{a}","variables":{"b":[{"a":1,"c":{"a":2}},{"a":1,"\u0061":2}]}}""")]
    [InlineData("a", """{"extensions":{"a":1,"a":1},"query":"{a}"}""")]
    public void A_name_given_twice_is_refused(string name, string body) => Assert.Equal(
        $"\"{name}\" is given twice in one JSON object.", Parse(body, out _, out _, out _, out _)?.Message);

    [Fact]
    public void A_name_may_be_given_once_in_each_of_several_objects()
    {
        var rejection = Parse("""{"query":"{a}","variables":{"a":[{"a":1},{"a":{"a":2}}]}}""", out _, out _, out var variables, out _);

        Assert.Null(rejection);
        Assert.Equal("""{"a":[{"a":1},{"a":{"a":2}}]}""", variables);
    }

    /// <summary>"Specifying null for optional request parameters is equivalent to not specifying them at all."</summary>
    [Fact]
    public void Null_parameters_are_absent()
    {
        var rejection = Parse(
            """{"query":"{a}","operationName":null,"variables":null,"extensions":null}""",
            out _,
            out var operationName,
            out var variables,
            out _);

        Assert.Null(rejection);
        Assert.Null(operationName);
        Assert.Equal("", variables);
    }

    /// <summary>"Servers receiving a request with additional properties MUST ignore properties they do not understand."</summary>
    [Fact]
    public void Additional_properties_are_ignored()
    {
        var rejection = Parse("""{"id":{"query":"x"},"query":"{a}","list":[[1]],"n":0}""", out var document, out _, out _, out _);

        Assert.Null(rejection);
        Assert.Equal("{a}", document);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Null(Parse("\uFEFF{\"query\":\"{a}\"}", out var document, out _, out _, out _));
        Assert.Equal("{a}", document);
    }

    [Theory]
    [InlineData("", "The request has no body.")]
    [InlineData("NONSENSE", "The request body is not JSON: line 1, byte 1.")]
    [InlineData("{\"query\":", "The request body is not JSON: line 1, byte 10.")]
    [InlineData("{\"query\":\"{a}\"}\n x", "The request body is not JSON: line 2, byte 2.")]
    [InlineData("{\"query\":\"{a}\",}", "The request body is not JSON: line 1, byte 16.")]
    [InlineData("{\"variables\":{\"a\":}", "The request body is not JSON: line 1, byte 19.")]
    [InlineData("[{\"query\":\"{a}\"}]", "Batching is not supported: the request body is an array.")]
    [InlineData("\"{a}\"", "The request body is not a JSON object.")]
    [InlineData("null", "The request body is not a JSON object.")]
    [InlineData("{}", "The request has no \"query\".")]
    [InlineData("{\"qeury\":\"{a}\"}", "The request has no \"query\".")]
    [InlineData("{\"query\":null}", "\"query\" is not a string.")]
    [InlineData("{\"query\":{\"a\":1}}", "\"query\" is not a string.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":[\"a\"]}", "\"operationName\" is not a string.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":\"\\ud800\"}", "\"operationName\" is not a Unicode text.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[7]}", "\"variables\" is not an object.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":\"{}\"}", "\"variables\" is not an object.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":false}", "\"extensions\" is not an object.")]
    public void A_body_that_is_no_request_is_400_and_says_why(string body, string message)
    {
        var rejection = Parse(body, out _, out _, out _, out _);

        Assert.Equal((400, ErrorCodes.BadRequest, message), (rejection?.Status, rejection?.Code, rejection?.Message));
    }

    [Fact]
    public void A_body_that_is_not_utf_8_is_400()
    {
        var rejection = RequestBody.Parse(new byte[] { (byte)'{', 0xC3, (byte)'}' }, out _);

        Assert.Equal("The request body is not UTF-8.", rejection?.Message);
    }

    [Fact]
    public void A_body_nested_too_deep_is_a_passed_limit()
    {
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        var rejection = Parse("{\"query\":\"{a}\",\"variables\":" + nested, out _, out _, out _, out _);

        Assert.Equal((400, ErrorCodes.LimitExceeded), (rejection?.Status, rejection?.Code));
    }

    private static RequestRejection? Parse(
        string body, out string document, out string? operationName, out string variables, out bool isEscaped)
    {
        var rejection = RequestBody.Parse(Encoding.UTF8.GetBytes(body), out var request);
        document = Encoding.UTF8.GetString(request.Document.Span);
        operationName = request.OperationName;
        variables = Encoding.UTF8.GetString(request.Variables.Span);
        isEscaped = request.IsJsonEscaped;
        return rejection;
    }
}
