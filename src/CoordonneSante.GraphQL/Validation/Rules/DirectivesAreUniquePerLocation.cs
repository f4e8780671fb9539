using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once on a node.</summary>
/// <remarks>Spec: Validation, "Directives Are Unique per Location" (#sec-Directives-Are-Unique-per-Location).</remarks>
internal sealed class DirectivesAreUniquePerLocation(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation) => Check(operation.Directives);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment) => Check(fragment.Directives);

    public override void EnterVariableDefinition(VariableDefinitionNode definition) => Check(definition.Directives);

    public override void EnterField(FieldNode field) => Check(field.Directives);

    public override void EnterFragmentSpread(FragmentSpreadNode spread) => Check(spread.Directives);

    public override void EnterInlineFragment(InlineFragmentNode fragment) => Check(fragment.Directives);

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            if (context.Schema.Directives.TryGetValue(directive.Name.Value, out var definition)
                && !definition.IsRepeatable
                && !seen.TryAdd(directive.Name.Value, directive))
            {
                context.Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.", seen[directive.Name.Value], directive);
            }
        }
    }
}
