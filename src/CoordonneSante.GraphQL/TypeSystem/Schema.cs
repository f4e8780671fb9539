using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>A set of types and directives with its entry points. Immutable once built.</summary>
/// <remarks>Spec: Type System, "Schema" (#sec-Schema).</remarks>
public sealed class Schema
{
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes = [];

    internal Schema(
        IReadOnlyDictionary<string, NamedType> types,
        IReadOnlyDictionary<string, DirectiveDefinition> directives,
        ObjectType? queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType)
    {
        Types = types;
        Directives = directives;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        foreach (var type in types.Values)
        {
            if (type is InterfaceType @interface)
            {
                _possibleTypes[type] = [.. types.Values.OfType<ObjectType>().Where(o => o.Interfaces.Contains(@interface))];
            }
            else if (type is UnionType union)
            {
                _possibleTypes[type] = union.Types;
            }
        }
    }

    public string? Description { get; init; }

    /// <summary>By name, in the order of definition, built-in scalars in use and introspection types included.</summary>
    public IReadOnlyDictionary<string, NamedType> Types { get; }

    /// <summary>By name, specified directives included.</summary>
    public IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>Null only while an incomplete schema is being validated.</summary>
    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>The schema definition and its extensions; empty when the root types are found by name.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Nodes { get; init; } = [];

    /// <summary>Object types a value of the type can have; the type itself when it is an object type, none for leaves and inputs.</summary>
    /// <remarks>Spec: Validation, "Fragment Spread Is Possible" (#GetPossibleTypes()).</remarks>
    public IReadOnlyList<ObjectType> PossibleTypesOf(NamedType type) =>
        type is ObjectType @object ? [@object] : _possibleTypes.TryGetValue(type, out var possible) ? possible : [];
}
