using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Objects" and "Directives", "Type Validation" (#sec-Objects.Type-Validation).</remarks>
internal sealed class UniqueArgumentDefinitionNames(SdlContext context) : SdlRule
{
    public override void EnterType(TypeDefinitionNode type)
    {
        foreach (var field in (type as FieldsTypeDefinitionNode)?.Fields ?? [])
        {
            Check($"{type.Name}.{field.Name}", field.Arguments);
        }
    }

    public override void EnterDirectiveDefinition(DirectiveDefinitionNode directive) => Check($"@{directive.Name}", directive.Arguments);

    private void Check(string parent, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var (name, nodes) in RepeatedNames.Of(arguments, argument => argument.Name))
        {
            context.Report($"Argument \"{parent}({name}:)\" can only be defined once.", nodes);
        }
    }
}
