using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>An operation defines the variables that it and its fragments use.</summary>
/// <remarks>Spec: Validation, "All Variable Uses Defined" (#sec-All-Variable-Uses-Defined).</remarks>
internal sealed class AllVariableUsesDefined(ValidationContext context) : ValidationRule
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        var usages = context.Usages.Of(operation);
        if (usages.Count == 0)
        {
            return;
        }

        var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet();
        foreach (var usage in usages)
        {
            if (!defined.Contains(usage.Variable.Name.Value))
            {
                var by = operation.Name is { } name ? $" by operation \"{name}\"" : "";
                context.Report($"Variable \"${usage.Variable.Name}\" is not defined{by}.", usage.Variable, operation);
            }
        }
    }
}
