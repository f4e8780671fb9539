using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>A list whose items depend on variables.</summary>
/// <remarks>Spec: Type System, "List", "Input Coercion" (#sec-List.Input-Coercion): a lone value is a list of one.</remarks>
internal sealed class ListInput(InputPlan[] items, bool itemsAreNonNull) : InputPlan
{
    public static InputPlan? For(InputBindings inputs, ListType type, ValueNode literal)
    {
        IReadOnlyList<ValueNode> nodes = literal is ListValueNode list ? list.Values : [literal];
        var items = new InputPlan[nodes.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (InputPlan.For(inputs, type.OfType, nodes[i]) is not { } item)
            {
                return null;
            }

            items[i] = item;
        }

        var plan = new ListInput(items, type.OfType is NonNullType);
        return Array.TrueForAll(items, item => item.IsConstant) && plan.TryEvaluate(VariableValues.None, out var constant)
            ? new ConstantInput(constant)
            : plan;
    }

    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        var values = new object?[items.Length];
        value = values;
        for (var i = 0; i < items.Length; i++)
        {
            // A variable without value in a list of nullable items is null.
            if (!itemsAreNonNull && items[i] is VariableInput variable && variable.IsAbsent(variables))
            {
                continue;
            }

            if (!items[i].TryEvaluate(variables, out values[i]))
            {
                return false;
            }
        }

        return true;
    }
}
