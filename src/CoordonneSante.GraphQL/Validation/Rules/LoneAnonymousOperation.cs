using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the document's only one.</summary>
/// <remarks>Spec: Validation, "Lone Anonymous Operation" (#sec-Lone-Anonymous-Operation).</remarks>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule
{
    private int _operations;

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            _operations += definition is OperationDefinitionNode ? 1 : 0;
        }
    }

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
