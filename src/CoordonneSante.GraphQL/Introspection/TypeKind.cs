namespace CoordonneSante.GraphQL.Introspection;

/// <remarks>Spec: Introspection, "Type Kinds" (#sec-Type-Kinds).</remarks>
public enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
