namespace CoordonneSante.Pages.Gabarit;

/// <summary>What a page may load and do: its own style, its own forms, and nothing else. Content Security Policy 3.</summary>
internal static class Policy
{
    private static readonly string Common =
        $"default-src 'none'; style-src {Style.Hash}; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /// <summary>Of a page that nobody may frame.</summary>
    public static string Own { get; } = $"{Common}'none'";

    /// <summary>Of a page made for the frames of other sites.</summary>
    public static string ForFrames { get; } = $"{Common}*";
}
