using System.Globalization;
using System.Text;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>Arguments as one text that does not depend on the order of arguments and object fields.</summary>
/// <remarks>
/// Values are compared as written: <c>1</c> and <c>1.0</c> differ, and so do a string and a block string, as in the reference
/// implementation.
/// </remarks>
internal static class ArgumentSignature
{
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        var signature = new StringBuilder();
        foreach (var argument in InOrderOfNames(arguments, argument => argument.Name))
        {
            Append(signature.Append(argument.Name.Value).Append(':'), argument.Value);
        }

        return signature.ToString();
    }

    /// <summary>A letter for the kind, then a text that ends unmistakably.</summary>
    private static void Append(StringBuilder signature, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                signature.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                signature.Append('i').Append(number.Value);
                break;
            case FloatValueNode number:
                signature.Append('f').Append(number.Value);
                break;
            case StringValueNode text:
                signature.Append(text.IsBlock ? 'b' : 's').Append(CultureInfo.InvariantCulture, $"{text.Value.Length}:").Append(text.Value);
                break;
            case BooleanValueNode boolean:
                signature.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                signature.Append("null");
                break;
            case EnumValueNode name:
                signature.Append('e').Append(name.Value);
                break;
            case ListValueNode list:
                AppendList(signature, list);
                break;
            case ObjectValueNode @object:
                AppendObject(signature, @object);
                break;
        }

        signature.Append(',');
    }

    private static void AppendList(StringBuilder signature, ListValueNode list)
    {
        signature.Append('[');
        foreach (var item in list.Values)
        {
            Append(signature, item);
        }

        signature.Append(']');
    }

    private static void AppendObject(StringBuilder signature, ObjectValueNode value)
    {
        signature.Append('{');
        foreach (var field in InOrderOfNames(value.Fields, field => field.Name))
        {
            Append(signature.Append(field.Name.Value).Append(':'), field.Value);
        }

        signature.Append('}');
    }

    private static IEnumerable<T> InOrderOfNames<T>(IReadOnlyList<T> items, Func<T, NameNode> nameOf) =>
        items.Count < 2 ? items : items.OrderBy(item => nameOf(item).Value, StringComparer.Ordinal);
}
