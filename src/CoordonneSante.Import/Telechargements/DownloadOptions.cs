namespace CoordonneSante.Import.Telechargements;

/// <summary>How patient a download is.</summary>
public sealed record DownloadOptions
{
    /// <summary>Requests after the first one, when the server fails or asks to wait.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>
    /// Before the first retry; it doubles at each one. A server that says when to come back (Retry-After) is obeyed instead.
    /// </summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest Retry-After that is waited for; beyond it, the source fails and says when to come back.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Until the first bytes of an answer.</summary>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Between two pieces of a body.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Greatest size of a file, in bytes: well above the largest that is published.</summary>
    public long LargestFile { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Greatest size of the description of a dataset, in bytes.</summary>
    public long LargestListing { get; init; } = 64 * 1024 * 1024;
}
