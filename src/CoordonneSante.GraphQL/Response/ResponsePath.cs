namespace CoordonneSante.GraphQL.Response;

/// <summary>The place in the response being written: a stack of response names and list indexes.</summary>
/// <remarks>Spec: Response, "Path" (#sec-Path).</remarks>
internal sealed class ResponsePath
{
    private const int Index = -1;

    // A null name marks an index.
    private (string? Name, int Index)[] _segments = [];

    public int Depth { get; private set; }

    public void Push(string name) => PushSegment((name, Index));

    public void PushIndex() => PushSegment((null, Index));

    /// <summary>Moves the index pushed last to the next item.</summary>
    public void NextIndex() => _segments[Depth - 1].Index++;

    public void Pop() => Depth--;

    /// <summary>Drops what lies deeper, after an exception left segments behind.</summary>
    public void Truncate(int depth) => Depth = depth;

    public object[] ToArray(string? last)
    {
        var path = new List<object>(Depth + 1);
        foreach (var (name, index) in _segments.AsSpan(0, Depth))
        {
            path.Add(name is null ? index : name);
        }

        if (last is not null)
        {
            path.Add(last);
        }

        return [.. path];
    }

    private void PushSegment((string? Name, int Index) segment)
    {
        if (Depth == _segments.Length)
        {
            Array.Resize(ref _segments, Math.Max(8, Depth * 2));
        }

        _segments[Depth++] = segment;
    }
}
