using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteDocument(DocumentNode document)
    {
        DefinitionNode? before = null;
        foreach (var definition in document.Definitions)
        {
            Write(before is null ? string.Empty : "\n\n");
            if (definition is OperationDefinitionNode operation)
            {
                WriteOperation(operation, mayBeShort: !TakesBraces(before));
            }
            else
            {
                Write(definition);
            }

            before = definition;
        }
    }

    /// <summary>Whether braces that follow would become the definition's own. The reference implementation overlooks it.</summary>
    private static bool TakesBraces(DefinitionNode? definition) => definition is
        SchemaDefinitionNode { OperationTypes.Count: 0 }
        or FieldsTypeDefinitionNode { Fields.Count: 0 }
        or EnumTypeDefinitionNode { Values.Count: 0 }
        or InputObjectTypeDefinitionNode { Fields.Count: 0 };

    private void WriteOperation(OperationDefinitionNode operation, bool mayBeShort)
    {
        var isShort = mayBeShort && operation is
        {
            Operation: OperationType.Query,
            Name: null,
            Description: null,
            VariableDefinitions.Count: 0,
            Directives.Count: 0,
        };
        if (!isShort)
        {
            WriteDescription(operation.Description);
            Write(KeywordOf(operation.Operation));
            if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
            {
                Write(" ");
            }

            Write(operation.Name?.Value ?? string.Empty);
            WriteVariableDefinitions(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            Write(" ");
        }

        Write(operation.SelectionSet);
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private void WriteVariableDefinitions(IReadOnlyList<VariableDefinitionNode> definitions)
    {
        if (HasMultilineItems(definitions))
        {
            WriteAll("(\n", definitions, "\n", "\n)");
        }
        else
        {
            WriteAll("(", definitions, ", ", ")");
        }
    }

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        WritePair(definition.Variable, definition.Type, definition.DefaultValue, definition.Directives);
    }

    private void WriteField(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is not null)
        {
            Write(field.Alias);
            Write(": ");
        }

        Write(field.Name);
        if (field.Arguments.Count > 0)
        {
            WriteArguments(field.Arguments, _text.Length - start);
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Write(" ");
            Write(field.SelectionSet);
        }
    }

    /// <summary>On the field's line when they fit, else a line each.</summary>
    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments, int lengthBefore)
    {
        // A comma and a space between two arguments; the parentheses make up for the pair that is missing.
        var length = lengthBefore + arguments.Sum(static argument => Printer.Print(argument).Length + 2);

        if (length > LongestLine)
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

    private void WriteFragmentSpread(FragmentSpreadNode spread)
    {
        Write("...");
        Write(spread.Name);
        WriteDirectives(spread.Directives);
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write("...");
        if (fragment.TypeCondition is not null)
        {
            Write(" on ");
            Write(fragment.TypeCondition);
        }

        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        Write("fragment ");
        Write(fragment.Name);
        Write(" on ");
        Write(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write("@");
        Write(directive.Name);
        WriteAll("(", directive.Arguments, ", ", ")");
    }
}
