using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Every value a variable may have fits wherever it is used.</summary>
/// <remarks>
/// Spec: Validation, "All Variable Usages Are Allowed" (#sec-All-Variable-Usages-Are-Allowed). The reference implementation overlooks
/// fields of a OneOf Input Object whose own position is non-null; the specification does not.
/// </remarks>
internal sealed class AllVariableUsagesAreAllowed(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, (VariableDefinitionNode Definition, GraphQLType? Type)> _variables = [];

    public override void EnterOperation(OperationDefinitionNode operation) => _variables.Clear();

    public override void EnterVariableDefinition(VariableDefinitionNode definition) =>
        _variables[definition.Variable.Name.Value] = (definition, context.Position.VariableType);

    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        foreach (var usage in context.Usages.Of(operation))
        {
            if (usage.Type is { } expected
                && _variables.TryGetValue(usage.Variable.Name.Value, out var variable)
                && variable.Type is { } type)
            {
                Check(usage, expected, variable.Definition, type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = definition.Variable.Name;
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.HasDefault))
        {
            context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Variable);
        }

        if (type is not NonNullType && usage.ParentType?.Nullable is InputObjectType { IsOneOf: true } oneOf)
        {
            context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Variable);
        }
    }

    /// <remarks>Spec: Validation, "All Variable Usages Are Allowed" (#IsVariableUsageAllowed()).</remarks>
    private bool IsAllowed(GraphQLType type, ValueNode? variableDefault, GraphQLType expected, bool hasDefault) =>
        expected is NonNullType && type is not NonNullType
            ? (hasDefault || variableDefault is not (null or NullValueNode))
                && TypeComparison.IsSubType(context.Schema, type, expected.Nullable)
            : TypeComparison.IsSubType(context.Schema, type, expected);
}
