using CoordonneSante.Api.Hosting;

namespace CoordonneSante.Api.Tests.Hosting;

public sealed class WarmUpTests(NationalDirectoryTests.NationalServer national)
{
    public static TheoryData<string> Queries => [.. WarmUp.Queries];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_question_that_readies_the_server_is_answered_without_errors(string query) =>
        Assert.StartsWith("{\"data\":{\"", await national.Server.AskAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task The_tile_that_readies_the_maps_shows_communes()
    {
        var (couche, (zoom, x, y)) = WarmUp.Map;

        var tile = await national.Server.Client.GetByteArrayAsync(
            new Uri($"/tuiles/{couche}/{zoom}/{x}/{y}.mvt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(tile.AsSpan().IndexOf("code_commune"u8) > 0);
    }
}
