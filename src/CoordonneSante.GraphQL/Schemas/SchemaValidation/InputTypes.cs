using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <remarks>Spec: Type System, "Input Objects" and "Objects", "Type Validation" (#sec-Input-Objects.Type-Validation).</remarks>
internal sealed class InputTypes(SchemaContext context) : SchemaRule
{
    public override void EnterInputValue(InputValueDefinition value, InputValuePlace place)
    {
        if (!value.Type.IsInput)
        {
            Node? node = place is InputValuePlace.DirectiveArgument ? value.Node : value.Node?.Type;
            context.Report($"The type of {place} must be Input Type but got: {value.Type}.", node);
        }
    }
}
