using System.Diagnostics;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(Node node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteHead(schema, "schema");
                WriteDirectives(schema.Directives);
                WriteSpaceAndBlock(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operation:
                Write(KeywordOf(operation.Operation));
                Write(": ");
                Write(operation.Type);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteHead(scalar, "scalar ", scalar.Name);
                WriteDirectives(scalar.Directives);
                break;
            case FieldsTypeDefinitionNode type:
                WriteHead(type, type is ObjectTypeDefinitionNode ? "type " : "interface ", type.Name);
                WriteAll(" implements ", type.Interfaces, " & ");
                WriteDirectives(type.Directives);
                WriteSpaceAndBlock(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteHead(union, "union ", union.Name);
                WriteDirectives(union.Directives);
                WriteAll(" = ", union.Types, " | ");
                break;
            case EnumTypeDefinitionNode @enum:
                WriteHead(@enum, "enum ", @enum.Name);
                WriteDirectives(@enum.Directives);
                WriteSpaceAndBlock(@enum.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                WriteHead(input, "input ", input.Name);
                WriteDirectives(input.Directives);
                WriteSpaceAndBlock(input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteHead(directive, "directive @", directive.Name);
                WriteArgumentDefinitions(directive.Arguments);
                Write(directive.IsRepeatable ? " repeatable on " : " on ");
                WriteAll(directive.Locations, " | ");
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                Write(field.Name);
                WriteArgumentDefinitions(field.Arguments);
                Write(": ");
                Write(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                WritePair(input.Name, input.Type, input.DefaultValue, input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name);
                WriteDirectives(value.Directives);
                break;
            default:
                throw new UnreachableException($"No notation for {node.GetType().Name}.");
        }
    }

    private void WriteHead(TypeSystemNode definition, string keyword, NameNode? name = null)
    {
        WriteDescription(definition.Description);
        Write(definition.IsExtension ? "extend " : string.Empty);
        Write(keyword);
        Write(name?.Value ?? string.Empty);
    }

    /// <summary>A line each when one of them is described or holds a text of many lines, else on one line.</summary>
    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (HasMultilineItems(arguments))
        {
            Write("(");
            WriteLines(arguments);
            Write(")");
        }
        else
        {
            WriteAll("(", arguments, ", ", ")");
        }
    }

    private static bool HasMultilineItems(IReadOnlyList<Node> nodes) =>
        nodes.Any(static node => Printer.Print(node).Contains('\n', StringComparison.Ordinal));

    /// <summary>What the definitions of variables, arguments and input fields have in common.</summary>
    private void WritePair(Node name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    {
        Write(name);
        Write(": ");
        Write(type);
        if (defaultValue is not null)
        {
            Write(" = ");
            Write(defaultValue);
        }

        WriteDirectives(directives);
    }
}
