using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>No two operations of a document share a name.</summary>
/// <remarks>Spec: Validation, "Operation Name Uniqueness" (#sec-Operation-Name-Uniqueness).</remarks>
internal sealed class OperationNameUniqueness(ValidationContext context) : ValidationRule
{
    private readonly FirstNames _known = new();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && _known.FindOrAdd(name) is { } first)
        {
            context.Report($"There can be only one operation named \"{name}\".", first, name);
        }
    }
}
