namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>The files list no maison de santé in Île-de-France, and one in Bretagne.</summary>
public sealed class CirconscriptionTests : IAsyncLifetime
{
    private const string Lists =
        """
        communes(where: {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}) { totalCount }
        epcis(where: {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}) { totalCount }
        """;

    private ApiServer? _server;

    private ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync() =>
        _server = await ApiServer.StartOverAsync([SmallDirectory.Content()], ApiServer.WithoutLimits);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Theory]
    [InlineData("region(code: \"11\")")]
    [InlineData("departement(code: \"75\")")]
    public async Task A_list_of_a_territory_of_which_nothing_is_known_has_the_note_of_the_lists_of_France(string field)
    {
        var answer = await Server.AskAsync($"{{ {field} {{ {Lists} }} }}");

        Assert.Contains("""communes":{"totalCount":1},"epcis":{"totalCount":0}}""", answer, StringComparison.Ordinal);
        Assert.Contains("""{"notes":[{"code":"REGION_NON_COUVERTE","region":"11",""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_a_covered_territory_has_none() => Assert.Equal(
        """{"data":{"region":{"communes":{"totalCount":2},"epcis":{"totalCount":1}}}}""",
        await Server.AskAsync($"{{ region(code: \"53\") {{ {Lists} }} }}"));
}
