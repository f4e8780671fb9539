namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>Collects types and the built-in types they refer to, in the order introspection lists them.</summary>
/// <remarks>A built-in type follows the first type that refers to it; types a document defines keep its order.</remarks>
internal sealed class ReferencedTypes
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<NamedType> _announced = [];

    public IReadOnlyDictionary<string, NamedType> ByName => _types;

    /// <summary>Adds types that keep their relative order, whichever refers to which.</summary>
    public void AddRange(IEnumerable<NamedType> types)
    {
        NamedType[] added = [.. types];
        _announced.UnionWith(added);
        foreach (var type in added)
        {
            _announced.Remove(type);
            Add(type);
        }
    }

    public void Add(NamedType type)
    {
        if (_announced.Contains(type) || !_types.TryAdd(type.Name, type))
        {
            return;
        }

        foreach (var referenced in ReferencedBy(type))
        {
            Add(referenced);
        }
    }

    private static IEnumerable<NamedType> ReferencedBy(NamedType type) => type switch
    {
        UnionType union => union.Types,
        FieldsType fields => fields.Interfaces.Concat(fields.Fields.Values.SelectMany(ReferencedBy)),
        InputObjectType input => input.Fields.Values.Select(field => field.Type.Named),
        _ => [],
    };

    private static IEnumerable<NamedType> ReferencedBy(FieldDefinition field) =>
        field.Arguments.Values.Select(argument => argument.Type.Named).Prepend(field.Type.Named);
}
