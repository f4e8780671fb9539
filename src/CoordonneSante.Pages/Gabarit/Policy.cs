using CoordonneSante.Pages.Ilots;

namespace CoordonneSante.Pages.Gabarit;

/// <summary>What a page may load and do: its own style, its own forms, its islands, and nothing else. Content Security Policy 3.</summary>
/// <param name="islands">What the pages load.</param>
internal sealed class Policy(Islands islands)
{
    private readonly string _common =
        $"default-src 'none'; style-src {Style.Hash}{(islands.Script is null ? "" : " 'self'")}; "
        + $"img-src 'self' data:{Outside(islands)};{Scripts(islands)} "
        + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    /// <summary>Of a page that nobody may frame.</summary>
    public string Own => $"{_common}'none'";

    /// <summary>Of a page made for the frames of other sites.</summary>
    public string ForFrames => $"{_common}*";

    private static string Scripts(Islands islands) =>
        islands.Script is null ? "" : $" script-src 'self'; worker-src 'self'; connect-src 'self'{Outside(islands)};";

    private static string Outside(Islands islands) => islands is { Script: not null, BackgroundOrigin: { } origin } ? $" {origin}" : "";
}
