namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>A type of a schema; <see cref="object.ToString"/> gives its notation, e.g. <c>[Structure!]!</c>.</summary>
/// <remarks>
/// Spec: Type System, "Types" (#sec-Types). A closed hierarchy; wrapping types are compared by structure with <see cref="TypeComparison"/>.
/// </remarks>
public abstract class GraphQLType
{
    /// <summary>The type under every list and non-null.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outer non-null, if any.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <remarks>Spec: Type System, "Input and Output Types" (#IsInputType()).</remarks>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <remarks>Spec: Type System, "Input and Output Types" (#IsOutputType()).</remarks>
    public bool IsOutput => Named is not InputObjectType;

    public bool IsLeaf => Named is ScalarType or EnumType;
}

public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    /// <summary>Never a <see cref="NonNullType"/>.</summary>
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
