using System.Text;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

/// <summary>The list of the lists of addresses: one of France, two a région.</summary>
internal sealed class PlanPage() : Page<PlanAnswer>("/sitemap.xml", "Plan/Plan.graphql")
{
    protected override PageContent Show(PageAddress address, PlanAnswer answer) => Sitemap.Index(
        answer.Regions.SelectMany(region => (string[])[region.Code, $"communes/{region.Code}"])
            .Prepend(PlanGeneralPage.Name)
            .Select(name => (address.Absolute($"/sitemap/{name}.xml"), answer.JeuDeDonnees.DateExtraction)));
}

/// <summary>The pages that are always there, and the territories above the commune.</summary>
internal sealed class PlanGeneralPage() : Page<PlanGeneralAnswer>($"/sitemap/{Name}.xml", "Plan/PlanGeneral.graphql")
{
    public const string Name = "france";

    private static readonly string[] Always =
        ["/", "/structures", "/recherche", "/territoires", "/comparer", "/quartiers", "/projet", "/autour", "/donnees"];

    protected override PageContent Show(PageAddress address, PlanGeneralAnswer answer)
    {
        var departements = answer.Regions.SelectMany(region => region.Departements).ToArray();
        IEnumerable<string> pages =
        [
            .. Always,
            .. answer.Regions.Select(region => ListOf("region", region.Code)),
            .. departements.Select(departement => ListOf("departement", departement.Code)),
            .. answer.Regions.Select(region => TerritoireDemande.Of("region", region.Code).Address),
            .. departements.Select(departement => TerritoireDemande.Of("departement", departement.Code).Address),
            .. answer.Epcis.Nodes.Select(epci => TerritoireDemande.Of("epci", epci.Siren).Address),
            .. answer.TerritoiresCpts.Nodes.Select(cpts => TerritoireDemande.OfCpts(cpts.Code).Address),
            .. answer.QuartiersPrioritaires.Nodes.Select(quarter => Destination.OfQuarter(quarter.Code)),
        ];
        return Sitemap.Of(pages.Select(page => (address.Absolute(page), answer.JeuDeDonnees.DateExtraction)));
    }

    private static string ListOf(string name, string code) => PageAddress.Link("/structures", KeyValuePair.Create(name, code));
}

/// <summary>The structures of a région.</summary>
internal sealed class PlanRegionPage() : Page<PlanRegionAnswer>("/sitemap/{region}.xml", "Plan/PlanRegion.graphql")
{
    protected internal override JsonObject Variables(PageAddress address) => new() { ["region"] = address.Route("region") };

    protected override PageContent Show(PageAddress address, PlanRegionAnswer answer) => answer.Region is null
        ? Sitemap.NoRegion
        : Sitemap.Of(answer.Structures.Nodes.Select(structure =>
            (address.Absolute($"/structures/{structure.Finess}"), structure.DateMiseAJour)));
}

/// <summary>The diagnoses of the communes of a région.</summary>
internal sealed class PlanCommunesPage() : Page<PlanCommunesAnswer>("/sitemap/communes/{region}.xml", "Plan/PlanCommunes.graphql")
{
    protected internal override JsonObject Variables(PageAddress address) => new() { ["region"] = address.Route("region") };

    protected override PageContent Show(PageAddress address, PlanCommunesAnswer answer) => answer.Region is null
        ? Sitemap.NoRegion
        : Sitemap.Of(answer.Communes.Nodes.Select(commune =>
            (address.Absolute(TerritoireDemande.Of("commune", commune.CodeInsee).Address), answer.JeuDeDonnees.DateExtraction)));
}

/// <summary>What programs that read the whole site are asked. RFC 9309.</summary>
internal sealed class RobotsPage() : Page<PlanAnswer>("/robots.txt", "Plan/Plan.graphql")
{
    protected override PageContent Show(PageAddress address, PlanAnswer answer) => new PageContent.File(
        "text/plain; charset=utf-8",
        Encoding.UTF8.GetBytes($"""
            User-agent: *
            Disallow: {address.BasePath}/graphql
            Disallow: {address.BasePath}/tuiles/
            Disallow: {address.BasePath}/recherche?
            Disallow: {address.BasePath}/integrer/

            Sitemap: {address.Absolute("/sitemap.xml")}

            """));
}
