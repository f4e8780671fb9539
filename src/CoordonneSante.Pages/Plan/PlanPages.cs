using System.Text;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

/// <summary>The lists of addresses: one of the pages that are always there, one a région.</summary>
internal sealed class PlanPage() : Page<PlanAnswer>("/sitemap.xml", "Plan/Plan.graphql")
{
    protected override PageContent Show(PageAddress address, PlanAnswer answer) => Sitemap.Index(
        answer.Regions.Select(region => region.Code).Prepend(PlanGeneralPage.Name)
            .Select(name => address.Absolute($"/sitemap/{name}.xml")));
}

/// <inheritdoc cref="PlanPage"/>
internal sealed class PlanGeneralPage() : Page<PlanAnswer>($"/sitemap/{Name}.xml", "Plan/Plan.graphql")
{
    public const string Name = "france";

    protected override PageContent Show(PageAddress address, PlanAnswer answer) => Sitemap.Of(
        ((string[])["/", "/structures", "/recherche", "/donnees"])
            .Select(page => (address.Absolute(page), answer.JeuDeDonnees.DateExtraction)));
}

/// <inheritdoc cref="PlanPage"/>
internal sealed class PlanRegionPage() : Page<PlanRegionAnswer>("/sitemap/{region}.xml", "Plan/PlanRegion.graphql")
{
    protected internal override JsonObject Variables(PageAddress address) => new() { ["region"] = address.Route("region") };

    protected override PageContent Show(PageAddress address, PlanRegionAnswer answer) => answer.Region is { } region
        ? Sitemap.Of(
        [
            (ListOf(address, "region", region.Code), answer.JeuDeDonnees.DateExtraction),
            .. region.Departements.Select(departement =>
                (ListOf(address, "departement", departement.Code), answer.JeuDeDonnees.DateExtraction)),
            .. answer.Structures.Nodes.Select(structure => (address.Absolute($"/structures/{structure.Finess}"), structure.DateMiseAJour)),
        ])
        : new PageContent.Missing("Il n'y a pas de région de ce code", "Le plan du site, /sitemap.xml, dit lesquelles il y a.");

    private static string ListOf(PageAddress address, string name, string code) =>
        address.Absolute(PageAddress.Link("/structures", KeyValuePair.Create(name, code)));
}

/// <summary>What programs that read the whole site are asked. RFC 9309.</summary>
internal sealed class RobotsPage() : Page<PlanAnswer>("/robots.txt", "Plan/Plan.graphql")
{
    protected override PageContent Show(PageAddress address, PlanAnswer answer) => new PageContent.File(
        "text/plain; charset=utf-8",
        Encoding.UTF8.GetBytes($"""
            User-agent: *
            Disallow: /graphql
            Disallow: /tuiles/
            Disallow: /recherche?
            Disallow: /integrer/

            Sitemap: {address.Absolute("/sitemap.xml")}

            """));
}
