using System.Xml.Linq;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

/// <summary>Lists of addresses for search engines. The sitemaps protocol, sitemaps.org, 0.9.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What is said where no région has the code.</summary>
    public static PageContent.Missing NoRegion { get; } =
        new("Il n'y a pas de région de ce code", "Le plan du site, /sitemap.xml, dit lesquelles il y a.");

    /// <param name="lists">Addresses of other lists, whole, and the day of the data that they are of, where it is known.</param>
    public static PageContent.File Index(IEnumerable<(string Address, DateOnly? Changed)> lists) => Of("sitemapindex", "sitemap", lists);

    /// <param name="pages">Whole addresses, and the day on which what they show last changed, where it is known.</param>
    public static PageContent.File Of(IEnumerable<(string Address, DateOnly? Changed)> pages) => Of("urlset", "url", pages);

    private static PageContent.File Of(string root, string item, IEnumerable<(string Address, DateOnly? Changed)> addresses) => XmlFile.Of(
        XmlFile.Sitemap,
        new XElement(
            Protocol + root,
            addresses.Select(one => new XElement(
                Protocol + item,
                new XElement(Protocol + "loc", one.Address),
                one.Changed is { } changed ? new XElement(Protocol + "lastmod", Francais.Iso(changed)) : null))));
}
