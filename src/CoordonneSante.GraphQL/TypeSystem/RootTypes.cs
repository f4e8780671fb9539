using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>The types operations start from: those the schema definition names, else those with the default names.</summary>
/// <remarks>Spec: Type System, "Default Root Operation Type Names" (#sec-Root-Operation-Types.Default-Root-Operation-Type-Names).</remarks>
internal sealed class RootTypes
{
    private readonly Dictionary<OperationType, NamedType> _types = [];

    public RootTypes(SchemaDefinitions definitions, TypeAssembler types)
    {
        foreach (var root in definitions.SchemaNodes.SelectMany(node => node.OperationTypes))
        {
            _types[root.Operation] = types.Named(root.Type);
        }

        if (definitions.Schema is null)
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (types.Types.TryGetValue(operation.ToString(), out var type))
                {
                    _types[operation] = type;
                }
            }
        }
    }
    /// <summary>The root types there are, of whatever kind, in the order query, mutation, subscription.</summary>
    public IEnumerable<NamedType> All => Enum.GetValues<OperationType>().Select(operation => this[operation]).OfType<NamedType>();

    /// <summary>Null without such operations. A type that is no object is an error of the schema.</summary>
    public NamedType? this[OperationType operation] => _types.GetValueOrDefault(operation);
}
