namespace CoordonneSante.Api.Geocodage;

/// <summary>Why a geocoder gave no answer.</summary>
internal enum GeocoderFailure
{
    /// <summary>It could not be reached, refused, or is not asked for a while because it failed.</summary>
    Unreachable,

    /// <summary>It took longer than it may.</summary>
    Late,

    /// <summary>It answered something else than addresses.</summary>
    Unreadable,
}
