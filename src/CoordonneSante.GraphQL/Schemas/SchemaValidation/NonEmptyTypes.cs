using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>Every type but a scalar has members.</summary>
/// <remarks>Spec: Type System, first rule of "Type Validation" of each kind of type.</remarks>
internal sealed class NonEmptyTypes(SchemaContext context) : SchemaRule
{
    public override void EnterType(NamedType type)
    {
        var missing = type switch
        {
            FieldsType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
            UnionType union when UnionMembers.Of(union).Length == 0 => $"Union type {type} must define one or more member types.",
            EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
            InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",
            _ => null,
        };
        if (missing is not null)
        {
            context.Report(missing, type.Nodes);
        }
    }
}
