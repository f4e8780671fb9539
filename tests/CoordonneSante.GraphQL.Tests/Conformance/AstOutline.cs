using System.Globalization;
using System.Text;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>A syntax tree on one line: <c>(Kind "value" start-end child …)</c>, places as line:column.</summary>
/// <remarks>oracle/outline.js writes the same from the reference's tree, with its kinds and its order of children.</remarks>
internal static class AstOutline
{
    public static string Of(Node node)
    {
        var outline = new StringBuilder();
        Write(outline, node);
        return outline.ToString();
    }

    private static void Write(StringBuilder outline, Node node)
    {
        var (kind, scalar, children) = Describe(node);
        outline.Append('(').Append(kind).Append(scalar is null ? "" : " ").Append(scalar);
        var source = node.Location.Source ?? throw new InvalidOperationException($"A {kind} has no location.");
        outline.Append(' ').Append(Place(source, node.Location.StartOffset)).Append('-').Append(Place(source, node.Location.EndOffset));
        foreach (var child in children.OfType<Node>())
        {
            outline.Append(' ');
            Write(outline, child);
        }

        outline.Append(')');
    }

    private static string Place(Source source, int offset)
    {
        var place = source.LocationOf(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");
    }

    private static (string Kind, string? Scalar, IEnumerable<Node?> Children) Describe(Node node) => node switch
    {
        DocumentNode n => ("Document", null, n.Definitions),
        NameNode n => ("Name", Quote(n.Value), []),
        OperationDefinitionNode n =>
            (
                "OperationDefinition",
                Keyword(n.Operation),
                [n.Description, n.Name, .. n.VariableDefinitions, .. n.Directives, n.SelectionSet]),
        FragmentDefinitionNode n => ("FragmentDefinition", null, [n.Description, n.Name, n.TypeCondition, .. n.Directives, n.SelectionSet]),
        VariableDefinitionNode n => ("VariableDefinition", null, [n.Description, n.Variable, n.Type, n.DefaultValue, .. n.Directives]),
        SelectionSetNode n => ("SelectionSet", null, n.Selections),
        FieldNode n => ("Field", null, [n.Name, n.Alias, .. n.Arguments, .. n.Directives, n.SelectionSet]),
        FragmentSpreadNode n => ("FragmentSpread", null, [n.Name, .. n.Directives]),
        InlineFragmentNode n => ("InlineFragment", null, [n.TypeCondition, .. n.Directives, n.SelectionSet]),
        ArgumentNode n => ("Argument", null, [n.Name, n.Value]),
        DirectiveNode n => ("Directive", null, [n.Name, .. n.Arguments]),
        ValueNode n => DescribeValue(n),
        NamedTypeNode n => ("NamedType", null, [n.Name]),
        ListTypeNode n => ("ListType", null, [n.Type]),
        NonNullTypeNode n => ("NonNullType", null, [n.Type]),
        ObjectFieldNode n => ("ObjectField", null, [n.Name, n.Value]),
        OperationTypeDefinitionNode n => ("OperationTypeDefinition", Keyword(n.Operation), [n.Type]),
        FieldDefinitionNode n => ("FieldDefinition", null, [n.Description, n.Name, n.Type, .. n.Arguments, .. n.Directives]),
        InputValueDefinitionNode n => ("InputValueDefinition", null, [n.Description, n.Name, n.Type, n.DefaultValue, .. n.Directives]),
        EnumValueDefinitionNode n => ("EnumValueDefinition", null, [n.Description, n.Name, .. n.Directives]),
        TypeSystemNode n => DescribeTypeSystem(n),
        _ => throw new NotSupportedException($"No outline of {node.GetType().Name}."),
    };

    private static (string Kind, string? Scalar, IEnumerable<Node?> Children) DescribeValue(ValueNode value) => value switch
    {
        VariableNode n => ("Variable", null, [n.Name]),
        IntValueNode n => ("IntValue", Quote(n.Value), []),
        FloatValueNode n => ("FloatValue", Quote(n.Value), []),
        StringValueNode n => ("StringValue", Quote(n.Value) + (n.IsBlock ? " block" : ""), []),
        BooleanValueNode n => ("BooleanValue", n.Value ? "true" : "false", []),
        NullValueNode => ("NullValue", null, []),
        EnumValueNode n => ("EnumValue", Quote(n.Value), []),
        ListValueNode n => ("ListValue", null, n.Values),
        ObjectValueNode n => ("ObjectValue", null, n.Fields),
        _ => throw new NotSupportedException($"No outline of {value.GetType().Name}."),
    };

    private static (string Kind, string? Scalar, IEnumerable<Node?> Children) DescribeTypeSystem(TypeSystemNode definition)
    {
        var suffix = definition.IsExtension ? "Extension" : "Definition";
        return definition switch
        {
            SchemaDefinitionNode n => ("Schema" + suffix, null, [n.Description, .. n.Directives, .. n.OperationTypes]),
            DirectiveDefinitionNode n =>
                (
                    "Directive" + suffix,
                    n.IsRepeatable ? "repeatable" : null,
                    [n.Description, n.Name, .. n.Arguments, .. n.Directives, .. n.Locations]),
            ScalarTypeDefinitionNode n => ("ScalarType" + suffix, null, [n.Description, n.Name, .. n.Directives]),
            ObjectTypeDefinitionNode n =>
                ("ObjectType" + suffix, null, [n.Description, n.Name, .. n.Interfaces, .. n.Directives, .. n.Fields]),
            InterfaceTypeDefinitionNode n =>
                ("InterfaceType" + suffix, null, [n.Description, n.Name, .. n.Interfaces, .. n.Directives, .. n.Fields]),
            UnionTypeDefinitionNode n => ("UnionType" + suffix, null, [n.Description, n.Name, .. n.Directives, .. n.Types]),
            EnumTypeDefinitionNode n => ("EnumType" + suffix, null, [n.Description, n.Name, .. n.Directives, .. n.Values]),
            InputObjectTypeDefinitionNode n => ("InputObjectType" + suffix, null, [n.Description, n.Name, .. n.Directives, .. n.Fields]),
            _ => throw new NotSupportedException($"No outline of {definition.GetType().Name}."),
        };
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "\"query\"",
        OperationType.Mutation => "\"mutation\"",
        _ => "\"subscription\"",
    };

    /// <summary>A JSON string in which only what JSON requires is escaped, as JavaScript writes it.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
