using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Root Operation Types" (#sec-Root-Operation-Types): one type per operation, extensions included.</remarks>
internal sealed class UniqueOperationTypes(SdlContext context) : SdlRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    public override void EnterSchema(SchemaDefinitionNode schema)
    {
        foreach (var root in schema.OperationTypes)
        {
            if (!_known.TryAdd(root.Operation, root))
            {
                context.Report(
                    $"There can be only one {root.Operation.ToString().ToLowerInvariant()} type in schema.", _known[root.Operation], root);
            }
        }
    }
}
