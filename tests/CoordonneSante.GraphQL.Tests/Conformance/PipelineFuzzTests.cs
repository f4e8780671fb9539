using System.Text.Json;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>
/// Bodies of requests, spoilt at random but the same at every run, from bytes to bytes. <c>GRAPHQL_FUZZ_CASES</c> sets how many; a million
/// takes minutes.
/// </summary>
public sealed class PipelineFuzzTests
{
    private static readonly int s_cases = int.TryParse(
        Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_CASES"), out var cases) ? cases : 100_000;

    [Fact]
    public async Task Every_body_is_refused_as_a_request_or_answered_with_a_response()
    {
        var bodies = new SpoiltBodies(new Random(5));
        var (notRequests, refused, executed) = (0, 0, 0);
        for (var i = 0; i < s_cases; i++)
        {
            var request = bodies.Next();
            try
            {
                var answer = await request.SendAsync(TestContext.Current.CancellationToken);
                if (answer is not var (response, kind))
                {
                    notRequests++;
                    continue;
                }

                AssertIsResponse(response, kind);
                executed += kind == ResponseKind.Executed ? 1 : 0;
                refused += kind == ResponseKind.RequestError ? 1 : 0;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Request {i} to {request.Schema}, {Convert.ToBase64String(request.Body)}: {exception}");
            }
        }

        // Bodies of every fate were met, so they are spoilt neither too much nor too little.
        Assert.All([notRequests, refused, executed], met => Assert.True(met > s_cases / 50, $"{notRequests} + {refused} + {executed}"));
    }

    /// <remarks>Spec: Response, "Response Format" (#sec-Response-Format).</remarks>
    private static void AssertIsResponse(byte[] response, ResponseKind kind)
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
