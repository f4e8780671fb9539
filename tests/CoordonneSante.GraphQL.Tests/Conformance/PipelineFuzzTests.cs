using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Tests.Conformance.Serving;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>
/// Bodies of requests, spoilt at random but the same at every run, from bytes to bytes. <c>GRAPHQL_FUZZ_CASES</c> sets how many; a million
/// takes minutes.
/// </summary>
public sealed class PipelineFuzzTests
{
    private static readonly int s_cases = int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_CASES"), out var cases) ? cases : 100_000;

    [Fact]
    public async Task Every_request_is_rejected_with_a_message_or_answered_with_a_response()
    {
        var bodies = new SpoiltBodies(new Random(5));
        var outcomes = new Dictionary<string, int> { ["rejected"] = 0, ["refused"] = 0, ["executed"] = 0 };
        for (var i = 0; i < s_cases; i++)
        {
            var (schema, body) = bodies.Next();
            try
            {
                outcomes[await SendAsync(schema, body)]++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Request {i} to {schema}, {Convert.ToBase64String(body)}: {exception}");
            }
        }

        // Requests of every fate were met, so the spoiling is neither too strong nor too weak.
        Assert.All(outcomes, outcome => Assert.True(outcome.Value > s_cases / 50, $"{outcome.Key}: {outcome.Value}"));
    }

    private static async Task<string> SendAsync(string schema, byte[] body)
    {
        if (RequestBody.Parse(body, out var request) is { } rejection)
        {
            Assert.NotEmpty(rejection.Message);
            return "rejected";
        }

        using var buffer = new ResponseBuffer();
        var kind = await ServedSchemas.ExecutorOf(schema).ExecuteAsync(ServedRequest.WithServices(request), buffer, TestContext.Current.CancellationToken);
        AssertIsResponse(buffer.WrittenMemory, kind);
        return kind == ResponseKind.Executed ? "executed" : "refused";
    }

    /// <remarks>Spec: Response, "Response Format" (#sec-Response-Format).</remarks>
    private static void AssertIsResponse(ReadOnlyMemory<byte> response, ResponseKind kind)
    {
        using var json = JsonDocument.Parse(response, new JsonDocumentOptions { MaxDepth = 1_000, AllowDuplicateProperties = false });
        var hasErrors = json.RootElement.TryGetProperty("errors", out var errors);
        Assert.Equal(kind == ResponseKind.Executed, json.RootElement.TryGetProperty("data", out var data));
        Assert.True(hasErrors || data.ValueKind == JsonValueKind.Object);
        if (hasErrors)
        {
            Assert.NotEqual(0, errors.GetArrayLength());
            Assert.All(errors.EnumerateArray(), error => Assert.NotEqual("", error.GetProperty("message").GetString()));
        }
    }
}
