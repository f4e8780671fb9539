using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>Where each name was first seen.</summary>
internal sealed class FirstNames
{
    private Dictionary<string, NameNode>? _first;

    /// <returns>The earlier node of the same name; null when this is the first.</returns>
    public NameNode? FindOrAdd(NameNode name)
    {
        _first ??= [];
        return _first.TryAdd(name.Value, name) ? null : _first[name.Value];
    }
}
