namespace CoordonneSante.Import.Publication;

/// <summary>What was published.</summary>
/// <param name="Version">Digest of the content.</param>
/// <param name="PreviousVersion">Null when the file did not exist, or was no directory.</param>
/// <param name="Counts">What the new version holds.</param>
/// <param name="KeptVersion">The previous version when it was kept, see <see cref="KeptVersions"/>; else null.</param>
public sealed record PublicationResult(string Version, string? PreviousVersion, AnnuaireCounts Counts, string? KeptVersion)
{
    /// <summary>
    /// What the new version knows nothing of, or much less than the previous one: French sentences, see <see cref="LostFacts"/>.
    /// </summary>
    public IReadOnlyList<string> Pertes { get; init; } = [];
}
