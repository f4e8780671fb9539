using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Rendu;

/// <summary>What a page has to show for an address.</summary>
public abstract record PageContent
{
    private PageContent()
    {
    }

    /// <summary>The data it comes from; null where none were read.</summary>
    public JeuDeDonneesAnswer? JeuDeDonnees { get; init; }

    /// <summary>What the documents said besides their data: French sentences, each once.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <param name="Head">What is said of the page around its content.</param>
    /// <param name="View">The component of the content.</param>
    /// <param name="Parameters">Its parameters.</param>
    public sealed record Shown(PageHead Head, Type View, IDictionary<string, object> Parameters) : PageContent
    {
        /// <summary>HTTP status: 400 for a form that says what to change.</summary>
        public int Status { get; init; } = 200;

        public static Shown Of<TView, TAnswer>(PageHead head, PageAddress address, TAnswer answer)
            where TView : PageView<TAnswer>
            where TAnswer : PageAnswer => new(
                head,
                typeof(TView),
                new Dictionary<string, object> { [nameof(PageView<>.Address)] = address, [nameof(PageView<>.Answer)] = answer });
    }

    /// <summary>The same page is at another address, which is the one to keep: status 303.</summary>
    /// <param name="Address">Path and query.</param>
    public sealed record Moved(string Address) : PageContent;

    /// <summary>What a document asked before the page's own was refused.</summary>
    public sealed record Refused(DocumentResult.Refused Result) : PageContent;

    /// <summary>A file, for programs.</summary>
    /// <param name="ContentType">As <c>Content-Type</c> writes it.</param>
    /// <param name="Body">The whole of it.</param>
    public sealed record File(string ContentType, byte[] Body) : PageContent;

    /// <summary>A further document, whose variables the first answer gave.</summary>
    /// <param name="Document">What to ask.</param>
    /// <param name="Variables">Its variables.</param>
    /// <param name="Then">What to show of the response.</param>
    public sealed record Asking(PageDocument Document, JsonObject Variables, Func<ReadOnlyMemory<byte>, PageContent> Then) : PageContent;

    /// <summary>Nothing is at the address: status 404.</summary>
    /// <param name="Title">What is not there, as a sentence.</param>
    /// <param name="Explanation">Why, and what to change.</param>
    public sealed record Missing(string Title, string Explanation) : PageContent;

    /// <summary>The address asks what cannot be: status 400.</summary>
    /// <inheritdoc cref="Missing"/>
    public sealed record Invalid(string Title, string Explanation) : PageContent;
}
