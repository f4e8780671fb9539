using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>Operations and fragments have no place in a schema.</summary>
/// <remarks>
/// Spec: Type System (#TypeSystemExtensionDocument), whose grammar has no executable definitions. The reference
/// implementation drops them without a word.
/// </remarks>
internal sealed class OnlyTypeSystemDefinitions(SdlContext context) : SdlRule
{
    public override void EnterExecutableDefinition(ExecutableDefinitionNode definition)
    {
        var name = definition switch
        {
            FragmentDefinitionNode fragment => $"The \"{fragment.Name}\" definition",
            OperationDefinitionNode { Name: { } given } => $"The \"{given}\" definition",
            _ => "An anonymous operation",
        };
        context.Report($"{name} is not part of a type system.", definition);
    }
}
