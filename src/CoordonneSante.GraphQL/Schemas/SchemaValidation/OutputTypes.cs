using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <remarks>Spec: Type System, "Objects", "Type Validation" (#sec-Objects.Type-Validation).</remarks>
internal sealed class OutputTypes(SchemaContext context) : SchemaRule
{
    public override void EnterField(FieldsType type, FieldDefinition field)
    {
        if (!field.Type.IsOutput)
        {
            context.Report($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Node?.Type);
        }
    }
}
