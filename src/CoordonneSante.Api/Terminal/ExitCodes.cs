namespace CoordonneSante.Api.Terminal;

/// <summary>How a command ends, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A file checked is not sound, or something unforeseen happened.</summary>
    public const int Failed = 1;

    /// <summary>Too many lines were rejected; nothing was published.</summary>
    public const int TooManyRejections = 3;

    /// <summary>A file cannot be read, or is of another format; nothing was published.</summary>
    public const int UnexpectedFormat = 4;

    /// <summary>The new directory lost too much of the previous one; nothing was published.</summary>
    public const int Refused = 5;

    /// <summary>Some source could not be had; the rest is up to date.</summary>
    public const int Incomplete = 6;

    /// <summary>Ctrl-C: 128 and the signal's number, as shells have it; nothing was published.</summary>
    public const int Interrupted = 130;

    /// <summary>SIGTERM; nothing was published.</summary>
    public const int Terminated = 143;
}
