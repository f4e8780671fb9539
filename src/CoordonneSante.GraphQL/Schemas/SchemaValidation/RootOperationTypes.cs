using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>There is a query type; root types are objects, and all different.</summary>
/// <remarks>Spec: Type System, "Root Operation Types" (#sec-Root-Operation-Types).</remarks>
internal sealed class RootOperationTypes(SchemaContext context) : SchemaRule
{
    public override void EnterSchema()
    {
        if (context.Roots[OperationType.Query] is null)
        {
            context.Report("Query root type must be provided.", context.Schema.Nodes.FirstOrDefault(node => !node.IsExtension));
        }

        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (context.Roots[operation] is { } type and not ObjectType)
            {
                var condition = operation is OperationType.Query ? "" : " if provided";
                context.Report(
                    $"{operation} root type must be Object type{condition}, it cannot be {type}.",
                    NodeOf(operation) ?? (Node?)type.Definition);
            }
        }

        var shared = Enum.GetValues<OperationType>().Where(operation => context.Roots[operation] is ObjectType)
            .GroupBy(operation => context.Roots[operation]);
        foreach (var operations in shared.Where(group => group.Count() > 1))
        {
            context.Report(
                $"All root types must be different, \"{operations.Key}\" type is used as {Enumerate([.. operations])} root types.",
                operations.Select(NodeOf));
        }
    }

    private NamedTypeNode? NodeOf(OperationType operation) =>
        context.Schema.Nodes.SelectMany(node => node.OperationTypes).FirstOrDefault(root => root.Operation == operation)?.Type;

    private static string Enumerate(OperationType[] operations)
    {
        string[] names = [.. operations.Select(operation => operation.ToString().ToLowerInvariant())];
        return names.Length == 2 ? $"{names[0]} and {names[1]}" : $"{string.Join(", ", names[..^1])}, and {names[^1]}";
    }
}
