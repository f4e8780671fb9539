namespace CoordonneSante.GraphQL.Lists;

/// <summary>Where a value stands in JSON.</summary>
internal readonly record struct Cell(int Start, int Length)
{
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);
}
