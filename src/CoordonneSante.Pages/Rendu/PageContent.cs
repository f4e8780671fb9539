using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Rendu;

/// <summary>What a page has to show for an address.</summary>
public abstract record PageContent
{
    private PageContent()
    {
    }

    /// <summary>The data it comes from; null where none were read.</summary>
    public JeuDeDonneesAnswer? JeuDeDonnees { get; init; }

    /// <param name="Head">What is said of the page around its content.</param>
    /// <param name="View">The component of the content.</param>
    /// <param name="Parameters">Its parameters.</param>
    public sealed record Shown(PageHead Head, Type View, IDictionary<string, object> Parameters) : PageContent
    {
        public static Shown Of<TView, TAnswer>(PageHead head, PageAddress address, TAnswer answer)
            where TView : PageView<TAnswer>
            where TAnswer : PageAnswer => new(
                head,
                typeof(TView),
                new Dictionary<string, object> { [nameof(PageView<>.Address)] = address, [nameof(PageView<>.Answer)] = answer });
    }

    /// <summary>Nothing is at the address: status 404.</summary>
    /// <param name="Title">What is not there, as a sentence.</param>
    /// <param name="Explanation">Why, and what to change.</param>
    public sealed record Missing(string Title, string Explanation) : PageContent;

    /// <summary>The address asks what cannot be: status 400.</summary>
    /// <inheritdoc cref="Missing"/>
    public sealed record Invalid(string Title, string Explanation) : PageContent;
}
