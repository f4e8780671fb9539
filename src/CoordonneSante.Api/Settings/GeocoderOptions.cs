using System.ComponentModel.DataAnnotations;

namespace CoordonneSante.Api.Settings;

/// <summary>The geocoder that finds postal addresses. Configuration section "Geocodeur".</summary>
internal sealed record GeocoderOptions
{
    public const string Section = "Geocodeur";

    /// <summary>Where <c>/search</c> is, as the Base Adresse Nationale serves it; null for no geocoder.</summary>
    public string? Adresse { get; init; }

    /// <summary>How long an answer may take, in milliseconds.</summary>
    [Range(50, 30_000)]
    public int DelaiMillisecondes { get; init; } = 1_500;

    /// <summary>Score below which an address is not taken, in hundredths.</summary>
    [Range(0, 100)]
    public int ScorePourCent { get; init; } = 50;

    /// <summary>Answers kept for a day, so that they are not asked again.</summary>
    [Range(0, 1_000_000)]
    public int ReponsesGardees { get; init; } = 10_000;
}
