using CoordonneSante.Pages.Accueil;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages;

/// <summary>Every page of the site.</summary>
public static class PageCatalogue
{
    public static IReadOnlyList<Page> All { get; } = [new AccueilPage()];

    /// <summary>Every document that a page asks or offers.</summary>
    public static IEnumerable<PageDocument> Documents => All.SelectMany(page => page.Documents);

    /// <summary>What a page may load and do: its own style, and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Style.Hash}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
