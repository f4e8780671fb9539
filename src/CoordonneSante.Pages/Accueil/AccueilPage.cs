using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Accueil;

/// <summary>The home page: search, France in figures, where each user starts.</summary>
internal sealed class AccueilPage() : Page<AccueilAnswer>("/", "Accueil/Accueil.graphql")
{
    private const string Description =
        "Centres de santé, maisons de santé, CPTS et structures d'appui de France : où elles sont, qui les gère, "
            + "pour combien d'habitants. Données publiques, libres.";

    private readonly PageDocument _regions = PageDocument.Read("Accueil/Regions.graphql");

    internal override IEnumerable<PageDocument> Documents => [Document, _regions];

    protected override PageContent Show(PageAddress address, AccueilAnswer answer) => PageContent.Shown.Of<AccueilView, AccueilAnswer>(
        new PageHead("Les soins coordonnés de France, territoire par territoire", Description)
        {
            Above = [],
            Canonical = "/",
            List = _regions,
            Structured = Structured(address),
        },
        address,
        answer);

    private static JsonObject Structured(PageAddress address) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = Site.Name,
        ["description"] = Description,
        ["inLanguage"] = "fr",
        ["url"] = address.Absolute("/"),
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = address.Absolute("/recherche?q={recherche}"),
            ["query-input"] = "required name=recherche",
        },
    };
}
