using System.Net;

namespace CoordonneSante.Api.Tests.Hosting;

public sealed class RoutesTests(SharedServer shared)
{
    [Fact]
    public async Task The_health_check_names_the_version_in_service()
    {
        var version = await shared.Server.Client.GetStringAsync(new Uri("/sante", UriKind.Relative));

        Assert.Equal(
            "{\"data\":{\"jeuDeDonnees\":{\"version\":\"" + version + "\"}}}",
            await shared.Server.AskAsync("{ jeuDeDonnees { version } }"));
    }

    [Fact]
    public async Task An_address_without_anything_says_where_the_api_is()
    {
        using var response = await shared.Server.Client.GetAsync(new Uri("/graphq", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("/graphql", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
