using System.Text.Json.Nodes;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Rendu;

/// <summary>What is said of a page around its content.</summary>
/// <param name="Title">Title, also the text of its last crumb.</param>
/// <param name="Description">One or two sentences for search engines and links.</param>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>The pages above, from the home page down, without this one; empty for the home page.</summary>
    public IReadOnlyList<Crumb> Above { get; init; } = [Crumb.Home];

    /// <summary>The address to keep, path and query: the same content at other addresses says so.</summary>
    public required string Canonical { get; init; }

    /// <summary>The same data as one list, for spreadsheets and maps; null when the page has none.</summary>
    public PageDocument? List { get; init; }

    /// <summary>Whether the list has positions, and makes a map.</summary>
    public bool ListHasPlaces { get; init; }

    /// <summary>Address of the Atom feed of what changes among what the page shows; null when there is none.</summary>
    public string? Feed { get; init; }

    /// <summary>Schema.org, as JSON-LD; null for none.</summary>
    public JsonObject? Structured { get; init; }

    /// <summary>Whether search engines may list the page: one address among many for the same data is not worth it.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>A page above another.</summary>
public sealed record Crumb(string Text, string Address)
{
    public static Crumb Home { get; } = new("Accueil", "/");
}
