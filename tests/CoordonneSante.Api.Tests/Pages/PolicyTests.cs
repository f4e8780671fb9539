using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Ilots;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class PolicyTests
{
    private const string Tiles = "https://tuiles.exemple.fr/fond/{z}/{x}/{y}.png";

    [Fact]
    public void Live_pages_run_the_scripts_of_this_server_and_no_others() => Assert.Equal(
        $"default-src 'none'; style-src {Style.Hash} 'self'; img-src 'self' data:; script-src 'self'; worker-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        new Policy(new Islands("/ilots/ilots.js")).Own);

    [Fact]
    public void A_background_is_allowed_by_its_origin_alone() => Assert.Equal(
        $"default-src 'none'; style-src {Style.Hash} 'self'; img-src 'self' data: https://tuiles.exemple.fr; script-src 'self'; "
            + "worker-src 'self'; connect-src 'self' https://tuiles.exemple.fr; form-action 'self'; base-uri 'none'; frame-ancestors *",
        new Policy(new Islands("/ilots/ilots.js", Tiles)).ForFrames);

    [Fact]
    public void A_background_without_scripts_is_not_asked_for() => Assert.DoesNotContain(
        "exemple", new Policy(new Islands(null, Tiles)).Own, StringComparison.Ordinal);
}
