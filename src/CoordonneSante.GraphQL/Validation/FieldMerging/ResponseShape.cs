using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>What a client can tell of a type from the values it gets.</summary>
internal static class ResponseShape
{
    /// <summary>
    /// Whether values of the two types cannot be read in the same way. Composite types can: their fields are compared one by one.
    /// </summary>
    /// <remarks>Spec: Validation, "Field Selection Merging" (#SameResponseShape()).</remarks>
    public static bool Differs(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType l, ListType r) => Differs(l.OfType, r.OfType),
        (NonNullType l, NonNullType r) => Differs(l.OfType, r.OfType),
        (NamedType l, NamedType r) => l != r && (l.IsLeaf || r.IsLeaf),
        _ => true,
    };
}
