namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Where a structure stands, in WGS 84 decimal degrees, six decimals.</summary>
/// <param name="Geocodage">What the source says of the geocoding, e.g. "ATLASANTE, score 96, BAN"; null when it says nothing.</param>
public sealed record PositionFiness(double Longitude, double Latitude, string? Geocodage);
