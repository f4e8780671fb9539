using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.Validation;
using CoordonneSante.GraphQL.Validation.Rules;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>A default value is one that a client could have given.</summary>
/// <remarks>
/// Spec: Type System, "Objects", "Type Validation" (#sec-Objects.Type-Validation): it is compatible with the type of its argument or field.
/// </remarks>
internal sealed class DefaultValuesOfCorrectType(SchemaContext context) : SchemaRule
{
    public override void EnterInputValue(InputValueDefinition value, InputValuePlace place)
    {
        if (value is not { DefaultValue: not null, Node: { } node } || !value.Type.IsInput)
        {
            return;
        }

        // Literals of requests and of schemas follow the same rules: the default is judged as that of a variable of the same type.
        var asVariable = new OperationDefinitionNode
        {
            Operation = OperationType.Query,
            SelectionSet = new SelectionSetNode([]),
            VariableDefinitions =
            [
                new VariableDefinitionNode { Variable = new VariableNode(node.Name), Type = node.Type, DefaultValue = value.DefaultValue },
            ],
        };
        var validation = new ValidationContext(context.Schema, new DocumentNode([asVariable]), ValidationOptions.Default);
        new DocumentWalker(validation.Position, new ValuesOfCorrectType(validation)).Walk(asVariable);
        foreach (var error in validation.Errors)
        {
            context.Report($"{place} has invalid default value: {error.Message}", error.Locations);
        }
    }
}
