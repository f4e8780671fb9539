namespace CoordonneSante.Import.Publication;

/// <summary>What was published.</summary>
/// <param name="Version">Digest of the content.</param>
/// <param name="PreviousVersion">Null when the file did not exist, or was no directory.</param>
public sealed record PublicationResult(string Version, string? PreviousVersion, DirectoryCounts Counts);
