namespace CoordonneSante.GraphQL.Language;

/// <summary>The stretch of source a node was parsed from: byte offsets, end exclusive.</summary>
public readonly struct Location(Source source, int startOffset, int endOffset)
{
    /// <summary>Null on nodes that no document holds (built in code).</summary>
    public Source? Source { get; } = source;

    public int StartOffset { get; } = startOffset;

    public int EndOffset { get; } = endOffset;

    public Position Start => new(Source ?? throw new InvalidOperationException("A node built in code has no location."), StartOffset);
}
