using System.Text;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Writes a syntax tree, a file per chapter of the grammar. This one: which node is written how, lists and lines.</summary>
internal sealed partial class SyntaxWriter
{
    private const int LongestLine = 80;

    private readonly StringBuilder _text = new();
    private int _indentation;

    public override string ToString() => _text.ToString();

    public void Write(Node node)
    {
        switch (node)
        {
            case NameNode name:
                Write(name.Value);
                break;
            case DocumentNode document:
                WriteDocument(document);
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation, mayBeShort: true);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                WriteFragmentSpread(spread);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            case ArgumentNode argument:
                WritePair(argument.Name, argument.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case ObjectFieldNode field:
                WritePair(field.Name, field.Value);
                break;
            case TypeNode type:
                Write(type.ToString());
                break;
            default:
                WriteTypeSystem(node);
                break;
        }
    }

    /// <summary>Each line of the text after the first is indented.</summary>
    private void Write(string text)
    {
        if (_indentation == 0 || !text.Contains('\n', StringComparison.Ordinal))
        {
            _text.Append(text);
            return;
        }

        _text.Append(text.Replace("\n", "\n" + new string(' ', _indentation), StringComparison.Ordinal));
    }

    private void WriteAll(IReadOnlyList<Node> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                Write(separator);
            }

            Write(nodes[i]);
        }
    }

    /// <summary>Nodes between other texts; nothing at all without nodes.</summary>
    private void WriteAll(string before, IReadOnlyList<Node> nodes, string separator, string after = "")
    {
        if (nodes.Count > 0)
        {
            Write(before);
            WriteAll(nodes, separator);
            Write(after);
        }
    }

    /// <summary>Nodes in braces, a line each; nothing at all without nodes.</summary>
    private void WriteBlock(IReadOnlyList<Node> nodes)
    {
        if (nodes.Count > 0)
        {
            Write("{");
            WriteLines(nodes);
            Write("}");
        }
    }

    private void WriteSpaceAndBlock(IReadOnlyList<Node> nodes)
    {
        if (nodes.Count > 0)
        {
            Write(" ");
            WriteBlock(nodes);
        }
    }

    private void WriteLines(IReadOnlyList<Node> nodes)
    {
        _indentation += 2;
        Write("\n");
        WriteAll(nodes, "\n");
        _indentation -= 2;
        Write("\n");
    }

    private void WritePair(NameNode name, Node value)
    {
        Write(name);
        Write(": ");
        Write(value);
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives) => WriteAll(" ", directives, " ");

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Write(description);
            Write("\n");
        }
    }
}
