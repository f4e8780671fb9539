using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>An operation, or a fragment it reaches, uses every variable that it defines.</summary>
/// <remarks>Spec: Validation, "All Variables Used" (#sec-All-Variables-Used).</remarks>
internal sealed class AllVariablesUsed(ValidationContext context) : ValidationRule
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Count == 0)
        {
            return;
        }

        var used = context.Usages.Of(operation).Select(usage => usage.Variable.Name.Value).ToHashSet();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!used.Contains(definition.Variable.Name.Value))
            {
                var where = operation.Name is { } name ? $" in operation \"{name}\"" : "";
                context.Report($"Variable \"${definition.Variable.Name}\" is never used{where}.", definition);
            }
        }
    }
}
