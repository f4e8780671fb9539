using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Cost;

/// <summary>What a value given by the caller weighs: each scalar in it counts, with the weight said nearest above it.</summary>
/// <param name="Fixed">Weight of the scalars below an input field that has a weight.</param>
/// <param name="Free">Number of the other scalars: they weigh what the argument says.</param>
internal readonly record struct InputWeight(double Fixed, int Free)
{
    public static InputWeight One { get; } = new(0, 1);

    public double At(double weight) => Fixed + (Free * weight);

    public static InputWeight operator +(InputWeight left, InputWeight right) => new(left.Fixed + right.Fixed, left.Free + right.Free);

    /// <summary>Of a variable's value, coerced or not: what does not fit weighs all the same.</summary>
    public static InputWeight Of(GraphQLType type, JsonElement value)
    {
        var sum = default(InputWeight);
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    sum += Of(ItemOf(type), item);
                }

                return sum;
            case JsonValueKind.Object:
                var fields = (type.Named as InputObjectType)?.Fields;
                foreach (var property in value.EnumerateObject())
                {
                    var field = fields?.GetValueOrDefault(property.Name);
                    sum += Under(field, Of(field?.Type ?? type, property.Value));
                }

                return sum;
            default:
                return One;
        }
    }

    /// <summary>Of a literal; what its variables weigh is added by the caller.</summary>
    /// <param name="type">Input type at this place.</param>
    /// <param name="value">A literal.</param>
    /// <param name="variables">Receives each variable in it, with the weight said above it; null: none.</param>
    public static InputWeight Of(GraphQLType type, ValueNode value, List<(string Name, double? Weight)> variables)
    {
        var sum = default(InputWeight);
        switch (value)
        {
            case VariableNode variable:
                variables.Add((variable.Name.Value, null));
                return sum;
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    sum += Of(ItemOf(type), item, variables);
                }

                return sum;
            case ObjectValueNode @object:
                var fields = (type.Named as InputObjectType)?.Fields;
                foreach (var node in @object.Fields)
                {
                    var field = fields?.GetValueOrDefault(node.Name.Value);
                    var first = variables.Count;
                    sum += Under(field, Of(field?.Type ?? type, node.Value, variables));
                    Inherit(variables, first, field);
                }

                return sum;
            default:
                return One;
        }
    }

    private static GraphQLType ItemOf(GraphQLType type) => type.Nullable is ListType list ? list.OfType : type;

    private static InputWeight Under(InputValueDefinition? field, InputWeight value) =>
        CostDirectives.WeightOf(field) is { } weight ? new InputWeight(value.At(weight), 0) : value;

    private static void Inherit(List<(string Name, double? Weight)> variables, int first, InputValueDefinition? field)
    {
        if (CostDirectives.WeightOf(field) is not { } weight)
        {
            return;
        }

        for (var i = first; i < variables.Count; i++)
        {
            variables[i] = variables[i] with { Weight = variables[i].Weight ?? weight };
        }
    }
}
