using CoordonneSante.Api.Hosting;

namespace CoordonneSante.Api.Tests.Hosting;

public sealed class WarmUpTests(NationalDirectoryTests.NationalServer national)
{
    public static TheoryData<string> Queries => [.. WarmUp.Queries];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_question_that_readies_the_server_is_answered_without_errors(string query) =>
        Assert.StartsWith("{\"data\":{\"", await national.Server.AskAsync(query), StringComparison.Ordinal);
}
