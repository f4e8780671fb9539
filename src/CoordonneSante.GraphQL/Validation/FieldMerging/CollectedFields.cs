namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>The fields of one selection set, inline fragments included, and the names of the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly List<string> _fragmentNames = [];
    private readonly HashSet<string> _knownFragmentNames = [];

    public OrderedDictionary<string, List<FieldUse>> ByResponseName { get; } = [];

    /// <summary>Each once, in the order of their first spread.</summary>
    public IReadOnlyList<string> FragmentNames => _fragmentNames;

    /// <summary>Fragments these fields were compared with already; true when only as fields of different objects.</summary>
    public Dictionary<string, bool> ComparedFragments { get; } = [];

    public void AddFragment(string name)
    {
        if (_knownFragmentNames.Add(name))
        {
            _fragmentNames.Add(name);
        }
    }
}
