namespace CoordonneSante.GraphQL.Execution;

/// <summary>Where a value stands in the answer's JSON. Length 0, the default, is a missing value: null, or inside a null object.</summary>
internal readonly record struct Cell(int Start, int Length)
{
    public bool IsMissing => Length == 0;

    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);
}
