using System.Text;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Schemas;

/// <summary>From schema to SDL, laid out as the reference implementation does.</summary>
/// <remarks>
/// Built-in scalars, specified directives and introspection types are left out. Directives that are applied are printed
/// when the schema itself means something by them (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>); others are lost,
/// as introspection knows nothing of them.
/// </remarks>
public static class SchemaPrinter
{
    /// <returns>Text that builds the same schema; line feeds between lines and none at the end.</returns>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Values.Where(directive => !SpecifiedDirectives.IsSpecified(directive)).Select(Print);
        var types = schema.Types.Values.Where(
            type => !BuiltInScalars.IsBuiltIn(type) && !IntrospectionTypes.IsIntrospectionType(type)).Select(Print);
        IEnumerable<string> definition = HasDefaultRootTypes(schema) && schema.Description is null ? [] : [PrintDefinition(schema)];
        return string.Join("\n\n", definition.Concat(directives).Concat(types));
    }

    /// <summary>The definition of one type, as in the printed schema.</summary>
    public static string Print(NamedType type) =>
        Describe(type.Description)
        + type switch
        {
            ScalarType scalar => $"scalar {type}" + (scalar.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {Quote(url)})" : ""),
            ObjectType fields => $"type {type}{Implements(fields)}{Block(fields.Fields.Values.Select(Field))}",
            InterfaceType fields => $"interface {type}{Implements(fields)}{Block(fields.Fields.Values.Select(Field))}",
            UnionType union => $"union {type} = {string.Join(" | ", union.Types)}",
            EnumType @enum => $"enum {type}"
                + Block(@enum.Values.Values.Select(value => (value.Description, value.Name + Deprecated(value.DeprecationReason)))),
            InputObjectType input => $"input {type}{(input.IsOneOf ? " @oneOf" : "")}{Block(input.Fields.Values.Select(InputValue))}",
            _ => throw new InvalidOperationException($"Not a kind of type: {type.GetType()}."),
        };

    /// <summary>Whether a reader finds the same root types without a schema definition.</summary>
    /// <remarks>A type named Mutation that is not the root of mutations needs one; the reference implementation forgets it.</remarks>
    private static bool HasDefaultRootTypes(Schema schema) =>
        schema.QueryType == schema.Types.GetValueOrDefault("Query")
        && schema.MutationType == schema.Types.GetValueOrDefault("Mutation")
        && schema.SubscriptionType == schema.Types.GetValueOrDefault("Subscription");

    private static string PrintDefinition(Schema schema)
    {
        (string Operation, ObjectType? Type)[] roots =
            [("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType)];
        var lines = roots.Where(root => root.Type is not null).Select(root => $"  {root.Operation}: {root.Type}");
        return $"{Describe(schema.Description)}schema {{\n{string.Join('\n', lines)}\n}}";
    }

    private static string Print(DirectiveDefinition directive)
    {
        var arguments = Arguments(directive.Arguments, "");
        var locations = string.Join(" | ", directive.Locations.Select(DirectiveLocationNames.NameOf));
        return $"{Describe(directive.Description)}directive @{directive.Name}{arguments}{(directive.IsRepeatable ? " repeatable" : "")} "
            + $"on {locations}";
    }

    private static string Implements(FieldsType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";

    private static (string?, string) Field(FieldDefinition field) =>
        (field.Description, $"{field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}");

    private static (string?, string) InputValue(InputValueDefinition value)
    {
        var defaultValue = DefaultValues.Print(value) is { } text ? $" = {text}" : "";
        return (value.Description, $"{value.Name}: {value.Type}{defaultValue}{Deprecated(value.DeprecationReason)}");
    }

    /// <remarks>On one line unless an argument has a description.</remarks>
    private static string Arguments(IReadOnlyDictionary<string, InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var members = arguments.Values.Select(InputValue).ToList();
        return members.All(member => string.IsNullOrEmpty(member.Item1))
            ? $"({string.Join(", ", members.Select(member => member.Item2))})"
            : $"(\n{Lines(members, indentation + "  ")}\n{indentation})";
    }

    private static string Block(IEnumerable<(string? Description, string Text)> members) => $" {{\n{Lines(members, "  ")}\n}}";

    private static string Lines(IEnumerable<(string? Description, string Text)> members, string indentation)
    {
        var lines = new StringBuilder();
        foreach (var (description, text) in members)
        {
            // A described member stands apart from the one before it.
            lines.Append(lines.Length == 0 ? "" : description is null ? "\n" : "\n\n");
            if (description is not null)
            {
                lines.Append(indentation).Append(
                    Describe(description).TrimEnd('\n').Replace("\n", "\n" + indentation, StringComparison.Ordinal)).Append('\n');
            }

            lines.Append(indentation).Append(text);
        }

        return lines.ToString();
    }

    private static string Describe(string? description) =>
        description is null ? "" : Printer.Print(new StringValueNode(description, BlockString.CanHold(description))) + "\n";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Quote(reason)})",
    };

    private static string Quote(string text) => Printer.Print(new StringValueNode(text, isBlock: false));
}
