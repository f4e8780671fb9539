namespace CoordonneSante.Api.Settings;

/// <summary>What the pages show besides the data. Configuration section "Pages".</summary>
internal sealed record PageOptions
{
    public const string Section = "Pages";

    /// <summary>Address of the tiles of a map's background, pictures of 256 pixels, with {z}, {x} and {y}; null for maps without.</summary>
    public string? FondDeCarte { get; init; }

    /// <summary>Whose the background is, shown on the maps.</summary>
    public string? FondDeCarteMention { get; init; }
}
