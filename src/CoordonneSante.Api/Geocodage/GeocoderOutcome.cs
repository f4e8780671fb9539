namespace CoordonneSante.Api.Geocodage;

/// <summary>What became of a question to the geocoder.</summary>
internal abstract record GeocoderOutcome
{
    private GeocoderOutcome()
    {
    }

    /// <param name="Addresses">Those that fit well enough, the best first; none when it knows no such address.</param>
    public sealed record Answered(IReadOnlyList<GeocodedAddress> Addresses) : GeocoderOutcome;

    /// <param name="Failure">Why it cannot be relied on.</param>
    public sealed record Failed(GeocoderFailure Failure) : GeocoderOutcome;
}
