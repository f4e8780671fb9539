using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Enums", "Type Validation" (#sec-Enums.Type-Validation).</remarks>
internal sealed class UniqueEnumValueNames(SdlContext context) : SdlRule
{
    private readonly UniqueMemberNames _names = new(context, "Enum value");

    public override void EnterType(TypeDefinitionNode type)
    {
        foreach (var value in (type as EnumTypeDefinitionNode)?.Values ?? [])
        {
            _names.Check(type, value.Name);
        }
    }
}
