using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>The types operations start from: those the schema definition names, else those with the default names.</summary>
/// <remarks>Spec: Type System, "Default Root Operation Type Names" (#sec-Root-Operation-Types.Default-Root-Operation-Type-Names).</remarks>
internal sealed class RootTypes
{
    private readonly Dictionary<OperationType, NamedType> _types = [];

    public RootTypes(SchemaDefinitions definitions, IReadOnlyDictionary<string, NamedType> types)
    {
        foreach (var root in definitions.SchemaNodes.SelectMany(node => node.OperationTypes))
        {
            _types[root.Operation] = types[root.Type.Name.Value];
        }

        if (definitions.Schema is null)
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (types.TryGetValue(operation.ToString(), out var type))
                {
                    _types[operation] = type;
                }
            }
        }
    }

    public ObjectType? Query => Find(OperationType.Query);

    public ObjectType? Mutation => Find(OperationType.Mutation);

    public ObjectType? Subscription => Find(OperationType.Subscription);

    public IEnumerable<NamedType> All => Enum.GetValues<OperationType>().Where(_types.ContainsKey).Select(operation => _types[operation]);

    /// <summary>Null also for a root type of another kind, which schema validation reports.</summary>
    private ObjectType? Find(OperationType operation) => _types.GetValueOrDefault(operation) as ObjectType;
}
