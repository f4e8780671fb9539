namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>Equality and substitution of types.</summary>
public static class TypeComparison
{
    /// <summary>Whether two types have the same notation in one schema.</summary>
    public static bool AreSame(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType l, NonNullType r) => AreSame(l.OfType, r.OfType),
        (ListType l, ListType r) => AreSame(l.OfType, r.OfType),
        _ => ReferenceEquals(left, right),
    };

    /// <summary>Whether a value of <paramref name="sub"/> always fits where <paramref name="super"/> is declared.</summary>
    /// <remarks>Spec: Type System, "Objects" (#IsSubType()).</remarks>
    public static bool IsSubType(Schema schema, GraphQLType sub, GraphQLType super) => (sub, super) switch
    {
        (NonNullType s, NonNullType p) => IsSubType(schema, s.OfType, p.OfType),
        (NonNullType s, _) => IsSubType(schema, s.OfType, super),
        (_, NonNullType) => false,
        (ListType s, ListType p) => IsSubType(schema, s.OfType, p.OfType),
        (NamedType s, NamedType p) =>
            s == p
                || (s is FieldsType f && p is InterfaceType i && f.Interfaces.Contains(i))
                || (s is ObjectType o && p is UnionType u && u.Types.Contains(o)),
        _ => false,
    };
}
