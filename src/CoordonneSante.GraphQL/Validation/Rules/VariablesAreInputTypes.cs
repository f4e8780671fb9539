using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Variables carry values that clients can send.</summary>
/// <remarks>Spec: Validation, "Variables Are Input Types" (#sec-Variables-Are-Input-Types).</remarks>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (context.Position.VariableType is { IsInput: false })
        {
            context.Report($"Variable \"${definition.Variable.Name}\" cannot be non-input type \"{definition.Type}\".", definition.Type);
        }
    }
}
