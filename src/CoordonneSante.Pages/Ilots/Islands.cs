using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Ilots;

/// <summary>What makes parts of pages live where the browser runs scripts: maps, completion, the visitor's position.</summary>
/// <param name="Script">Address of the module that finds and starts them; null where the program was built without Node.</param>
/// <param name="Background">Address of a background's tiles, with {z}, {x} and {y}; null for maps of this server's tiles alone.</param>
/// <param name="BackgroundNotice">Whose the background is, as its licence wants it said.</param>
public sealed record Islands(string? Script, string? Background = null, string? BackgroundNotice = null)
{
    /// <summary>Scheme, host and port that the background comes from; null without one.</summary>
    public string? BackgroundOrigin => Background is null ? null : new Uri(Background).GetLeftPart(UriPartial.Authority);

    /// <summary>What the scripts ask; they carry the same files.</summary>
    internal static IReadOnlyList<PageDocument> Documents { get; } =
    [
        .. ((string[])["Completion", "Contour", "Etendue", "Noms", "Polygone"]).Select(name => PageDocument.Read($"Ilots/{name}.graphql")),
    ];
}
