using System.Globalization;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Cost;

/// <summary>Reads what a schema says of cost.</summary>
/// <remarks>
/// <c>@cost</c> and <c>@listSize</c> are those of the GraphQL Cost Directives specification (IBM). <c>@costBy</c> is this engine's own: it
/// says that a
/// field's weight grows with the value of an argument.
/// </remarks>
internal static class CostDirectives
{
    /// <returns>Null when nothing is said.</returns>
    /// <exception cref="InvalidSchemaException">The weight is no number.</exception>
    public static double? WeightOf(IReadOnlyList<DirectiveNode>? applied)
    {
        if (Find(applied, "cost") is not { } cost)
        {
            return null;
        }

        var text = (ArgumentOf(cost, "weight") as StringValueNode)?.Value;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw new InvalidSchemaException([new GraphQLError($"The weight of @cost is a number in a string, not \"{text}\".", cost)]);
    }

    /// <summary>Weight of a named type's values, when its definition says it.</summary>
    public static double? WeightOf(NamedType type) => WeightOf(type.Definition?.Directives);

    /// <inheritdoc cref="WeightOf(IReadOnlyList{DirectiveNode})"/>
    public static double? WeightOf(FieldDefinition field) => WeightOf(field.Node?.Directives);

    /// <inheritdoc cref="WeightOf(IReadOnlyList{DirectiveNode})"/>
    public static double? WeightOf(InputValueDefinition? input) => WeightOf(input?.Node?.Directives);

    /// <returns>Null when nothing is said.</returns>
    public static ListSize? SizeOf(FieldDefinition field)
    {
        if (Find(field.Node?.Directives, "listSize") is not { } size)
        {
            return null;
        }

        return new ListSize(
            IntOf(size, "assumedSize"),
            TextsOf(size, "slicingArguments"),
            TextsOf(size, "sizedFields"));
    }

    /// <summary>The arguments that a field's weight grows with.</summary>
    public static IEnumerable<CostFactor> FactorsOf(FieldDefinition field) =>
        from argument in field.Arguments.Values
        let directive = Find(argument.Node?.Directives, "costBy")
        where directive is not null
        select new CostFactor(argument, NumberOf(directive, "reference") ?? 1, NumberOf(directive, "power") ?? 1);

    private static DirectiveNode? Find(IReadOnlyList<DirectiveNode>? applied, string name)
    {
        for (var i = 0; i < applied?.Count; i++)
        {
            if (applied[i].Name.Value == name)
            {
                return applied[i];
            }
        }

        return null;
    }

    private static ValueNode? ArgumentOf(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? IntOf(DirectiveNode directive, string name) =>
        ArgumentOf(directive, name) is IntValueNode value ? int.Parse(value.Value, CultureInfo.InvariantCulture) : null;

    private static double? NumberOf(DirectiveNode directive, string name) => ArgumentOf(directive, name) switch
    {
        IntValueNode value => double.Parse(value.Value, CultureInfo.InvariantCulture),
        FloatValueNode value => double.Parse(value.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string[] TextsOf(DirectiveNode directive, string name) => ArgumentOf(directive, name) switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(text => text.Value)],
        StringValueNode text => [text.Value],
        _ => [],
    };
}
