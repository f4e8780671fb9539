namespace CoordonneSante.Import.Reading;

/// <summary>What became of one line (or one JSON object) of a source file.</summary>
/// <typeparam name="T">The record that the file's lines hold.</typeparam>
public abstract record LineOutcome<T>
{
    private LineOutcome() { }

    /// <summary>The line gave a record. <c>Line</c> is 1-based, header included.</summary>
    public sealed record Accepted(int Line, T Value) : LineOutcome<T>;

    /// <summary>The line, or one value of it, cannot be used, and is reported. <see cref="Rejet.Portee"/> says which.</summary>
    public sealed record Rejected(Rejet Rejet) : LineOutcome<T>;

    /// <summary>
    /// The line is sound but not of this directory (another category, a closed structure): counted, not reported one by one.
    /// </summary>
    public sealed record Ignored(int Line, Motif Motif) : LineOutcome<T>;

    /// <summary>What a line that is told in an outcome of its own says of other records; <c>Value</c> is none of the source's.</summary>
    public sealed record Indice(int Line, T Value) : LineOutcome<T>;
}
