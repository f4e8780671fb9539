using System.Text.Json;
using CoordonneSante.GraphQL.Tests.Conformance.Serving;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Requests have the reference's response: the same data, members in the same order, and the same errors.</summary>
public sealed class ExecutionConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "coercion", MemberType = typeof(Corpus))]
    public Task Inputs_are_coerced_as_the_reference_does(string name) => AssertAnsweredAlike("coercion", name);

    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "execution", MemberType = typeof(Corpus))]
    public Task Request_is_executed_as_the_reference_does(string name) => AssertAnsweredAlike("execution", name);

    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "introspection", MemberType = typeof(Corpus))]
    public Task Schema_is_described_as_the_reference_does(string name) => AssertAnsweredAlike("introspection", name, BuiltIns.LeaveOut);

    private static async Task AssertAnsweredAlike(string chapter, string name, Func<JsonElement, JsonElement>? edit = null)
    {
        var recorded = Corpus.Case(chapter, name);
        var request = ServedRequest.Of(recorded);

        var first = await SendAsync(request);
        var second = await SendAsync(request);

        // The second time, the document and perhaps the response come from caches.
        Assert.Equal(first, second);
        using var response = JsonDocument.Parse(first);
        var engine = edit is null ? response.RootElement : edit(response.RootElement);
        Outcome.AssertConforms(chapter, name, Outcome.Answered(recorded.GetProperty("response")), Outcome.Answered(engine));
    }

    private static async Task<byte[]> SendAsync(ServedRequest request)
    {
        var answer = await request.SendAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(answer);
        return answer.Value.Response;
    }
}
