using System.Reflection;
using System.Text;

namespace CoordonneSante.Pages.Documents;

/// <summary>A GraphQL document that a page asks, kept beside its component as a <c>.graphql</c> file.</summary>
public sealed class PageDocument
{
    /// <summary>
    /// Fragments that documents share: what every page shows around its content, and the columns of a list of structures.
    /// </summary>
    private static readonly (string Name, string File)[] Shared =
    [
        ("Gabarit", "Gabarit/Gabarit.graphql"),
        ("LigneStructure", "Composants/LigneStructure.graphql"),
    ];

    private static readonly Assembly Own = typeof(PageDocument).Assembly;

    private PageDocument(string name, string text)
    {
        Name = name;
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Folder and file, as in the project: <c>Accueil/Accueil.graphql</c>.</summary>
    public string Name { get; }

    /// <summary>The whole document, with the shared fragments that it spreads.</summary>
    public string Text { get; }

    internal ReadOnlyMemory<byte> Utf8 { get; }

    /// <param name="variable">Its name without the dollar.</param>
    internal bool Declares(string variable) => Text.Contains($"${variable}:", StringComparison.Ordinal);

    /// <summary>Reads a document of this project.</summary>
    /// <param name="name">Folder and file.</param>
    internal static PageDocument Read(string name)
    {
        var text = Embedded.Text(Own, name).Trim();
        var fragments = Shared
            .Where(fragment => text.Contains($"...{fragment.Name}", StringComparison.Ordinal))
            .Select(fragment => Embedded.Text(Own, fragment.File).Trim());
        return new PageDocument(name, string.Join("\n\n", fragments.Prepend(text)));
    }
}
