using System.Xml.Linq;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

/// <summary>Lists of addresses for search engines. The sitemaps protocol, sitemaps.org, 0.9.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="addresses">Those of other lists, whole.</param>
    public static PageContent.File Index(IEnumerable<string> addresses) => XmlFile.Of(
        XmlFile.Sitemap,
        new XElement(Protocol + "sitemapindex", addresses.Select(address =>
            new XElement(Protocol + "sitemap", new XElement(Protocol + "loc", address)))));

    /// <param name="pages">Whole addresses, and the day on which what they show last changed, where it is known.</param>
    public static PageContent.File Of(IEnumerable<(string Address, DateOnly? Changed)> pages) => XmlFile.Of(
        XmlFile.Sitemap,
        new XElement(
            Protocol + "urlset",
            pages.Select(page => new XElement(
                Protocol + "url",
                new XElement(Protocol + "loc", page.Address),
                page.Changed is { } changed ? new XElement(Protocol + "lastmod", Francais.Iso(changed)) : null))));
}
