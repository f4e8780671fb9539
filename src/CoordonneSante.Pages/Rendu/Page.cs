using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Rendu;

/// <summary>A page: its address, the document that it asks, and how the answer is shown.</summary>
public abstract class Page
{
    private protected Page(string route, PageDocument document)
    {
        Route = route;
        Document = document;
    }

    /// <summary>Template of its address, without constraints: <c>/structures/{finess}</c>.</summary>
    public string Route { get; }

    public PageDocument Document { get; }

    /// <summary>Every document of the page, the one that it asks first.</summary>
    internal virtual IEnumerable<PageDocument> Documents => [Document];

    /// <summary>The names that the page reads in an address's query; others change nothing.</summary>
    internal virtual IReadOnlyList<string> Parameters => [];

    /// <summary>Whether other sites may show the page in a frame: it then has no frame of its own around its content.</summary>
    internal virtual bool IsForFrames => false;

    /// <summary>What is wrong with an address, and what to change; null when the document can be asked.</summary>
    protected internal virtual string? Problem(PageAddress address) => null;

    /// <summary>What the address says, as variables of the document.</summary>
    protected internal virtual JsonObject Variables(PageAddress address) => [];

    /// <summary>What can be said, and is shown, without the document being asked.</summary>
    /// <param name="address">Where the page was asked.</param>
    /// <param name="run">Runs other documents.</param>
    /// <returns>Null when the document is to be asked.</returns>
    internal virtual ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run) => ValueTask.FromResult<PageContent?>(null);

    /// <summary>What to show where the document was refused, when the page can say it better than the API does.</summary>
    /// <returns>Null when it cannot.</returns>
    internal virtual PageContent? Explain(PageAddress address, DocumentResult.Refused refused) => null;

    /// <summary>What to show.</summary>
    internal abstract PageContent Show(PageAddress address, ReadOnlyMemory<byte> response);
}

/// <inheritdoc/>
/// <typeparam name="TAnswer">What the document answers.</typeparam>
internal abstract class Page<TAnswer>(string route, string document) : Page(route, PageDocument.Read(document))
    where TAnswer : PageAnswer
{
    internal sealed override PageContent Show(PageAddress address, ReadOnlyMemory<byte> response)
    {
        var answer = AnswerReader.Read<TAnswer>(response);
        return Show(address, answer) with { JeuDeDonnees = answer.JeuDeDonnees };
    }

    protected abstract PageContent Show(PageAddress address, TAnswer answer);
}
