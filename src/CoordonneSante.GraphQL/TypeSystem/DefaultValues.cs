using System.Globalization;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>Default values in the form introspection and the printed schema show.</summary>
internal static class DefaultValues
{
    /// <returns>GraphQL notation; null without default.</returns>
    public static string? Print(InputValueDefinition value) =>
        value.DefaultValue is { } literal ? Printer.Print(Canonical(literal, value.Type)) : null;

    /// <param name="literal">A literal that fits the type, as schema validation has made sure.</param>
    /// <param name="type">The type of the argument or input field.</param>
    /// <returns>
    /// The value after coercion: numbers in their shortest notation, a single item as a list, input objects with the defaults of their
    /// fields.
    /// </returns>
    /// <remarks>Literals of custom scalars stay as written, since only the scalar knows what they mean.</remarks>
    private static ValueNode Canonical(ValueNode literal, GraphQLType type) => (type.Nullable, literal) switch
    {
        (_, NullValueNode) => literal,
        (ListType list, ListValueNode items) => new ListValueNode([.. items.Values.Select(item => Canonical(item, list.OfType))]),
        (ListType list, _) => new ListValueNode([Canonical(literal, list.OfType)]),
        (InputObjectType input, ObjectValueNode fields) => new ObjectValueNode([.. Fields(fields, input)]),
        (ScalarType scalar, _) => Canonical(literal, scalar),
        _ => literal,
    };

    private static IEnumerable<ObjectFieldNode> Fields(ObjectValueNode given, InputObjectType input)
    {
        var values = given.Fields.ToDictionary(field => field.Name.Value, field => field.Value);
        foreach (var field in input.Fields.Values)
        {
            if (values.GetValueOrDefault(field.Name, field.DefaultValue!) is { } value)
            {
                yield return new ObjectFieldNode(new NameNode(field.Name), Canonical(value, field.Type));
            }
        }
    }

    private static ValueNode Canonical(ValueNode literal, ScalarType scalar)
    {
        if (!BuiltInScalars.IsBuiltIn(scalar) || !scalar.Coercion.TryParseLiteral(literal, out var value, out _))
        {
            return literal;
        }

        return value switch
        {
            int number => new IntValueNode(number.ToString(CultureInfo.InvariantCulture)),
            double number => Number(EcmaScriptNumber.Format(number)),
            string text when scalar == BuiltInScalars.Id && IsInteger(text) => new IntValueNode(text),
            string text => new StringValueNode(text, isBlock: false),
            _ => literal,
        };
    }

    private static ValueNode Number(string text) => IsInteger(text) ? new IntValueNode(text) : new FloatValueNode(text);

    /// <remarks>Spec: Language, "Int Value" (#IntValue).</remarks>
    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits is ['0'] or [>= '1' and <= '9', ..] && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
