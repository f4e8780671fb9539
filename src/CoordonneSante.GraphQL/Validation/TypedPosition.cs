using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>What the schema says of the place a <see cref="DocumentWalker"/> has reached.</summary>
/// <remarks>
/// A null member means that the schema knows nothing there: an unknown field, type or argument above, which is another rule's error.
/// </remarks>
internal sealed class TypedPosition(Schema schema)
{
    public Schema Schema { get; } = schema;

    /// <summary>Output type of the innermost operation, field or fragment.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>Type whose fields the innermost selection set selects: object, interface or union.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>Innermost field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>Directive whose arguments are being walked.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>Argument whose value is being walked.</summary>
    public InputValueDefinition? Argument { get; set; }

    /// <summary>Declared type of the variable being defined; it may not be an input type.</summary>
    public GraphQLType? VariableType { get; set; }

    /// <summary>Type expected of the innermost value; inside a list literal, the type of its items.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>Type expected of the list or object literal that holds the innermost value.</summary>
    public GraphQLType? ParentInputType { get; set; }

    /// <summary>Whether the argument or input field at <see cref="InputType"/> declares a default value.</summary>
    public bool HasDefault { get; set; }

    /// <returns>Null when the schema does not support such operations.</returns>
    public ObjectType? RootTypeOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => Schema.MutationType,
        OperationType.Subscription => Schema.SubscriptionType,
        _ => Schema.QueryType,
    };

    /// <returns>Null when the schema has no type of that name.</returns>
    public GraphQLType? Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => Resolve(list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => Schema.Types.GetValueOrDefault(named.Name.Value),
        _ => throw new InvalidOperationException($"Unknown kind of type reference: {node.GetType().Name}."),
    };
}
