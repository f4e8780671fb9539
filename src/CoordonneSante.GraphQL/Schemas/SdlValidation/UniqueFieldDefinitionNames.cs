using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Objects" and "Input Objects", "Type Validation" (#sec-Objects.Type-Validation).</remarks>
internal sealed class UniqueFieldDefinitionNames(SdlContext context) : SdlRule
{
    private readonly UniqueMemberNames _names = new(context, "Field");

    public override void EnterType(TypeDefinitionNode type)
    {
        var names = type switch
        {
            FieldsTypeDefinitionNode fields => fields.Fields.Select(field => field.Name),
            InputObjectTypeDefinitionNode input => input.Fields.Select(field => field.Name),
            _ => [],
        };
        foreach (var name in names)
        {
            _names.Check(type, name);
        }
    }
}
