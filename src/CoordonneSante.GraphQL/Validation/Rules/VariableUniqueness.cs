using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>An operation defines each variable once.</summary>
/// <remarks>Spec: Validation, "Variable Uniqueness" (#sec-Variable-Uniqueness).</remarks>
internal sealed class VariableUniqueness(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Count < 2)
        {
            return;
        }

        foreach (var (name, nodes) in RepeatedNames.Of(operation.VariableDefinitions, definition => definition.Variable.Name))
        {
            context.Report($"There can be only one variable named \"${name}\".", nodes);
        }
    }
}
