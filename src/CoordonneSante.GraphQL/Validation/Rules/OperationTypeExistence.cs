using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation's kind.</summary>
/// <remarks>
/// Spec: Validation, "Operation Type Existence" (#sec-Operation-Type-Existence). Version 16 of the reference implementation finds this only
/// when it executes the operation.
/// </remarks>
internal sealed class OperationTypeExistence(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (context.Position.Type is null)
        {
            context.Report($"The {KeywordOf(operation.Operation)} operation is not supported by the schema.", operation);
        }
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };
}
