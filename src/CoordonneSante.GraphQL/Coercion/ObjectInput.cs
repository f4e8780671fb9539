using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>An input object some of whose fields depend on variables; the others are coerced already.</summary>
/// <remarks>Spec: Type System, "Input Objects", "Input Coercion" (#sec-Input-Objects.Input-Coercion).</remarks>
internal sealed class ObjectInput(InputObjectBinding binding, (int Index, InputPlan Plan)[] fields) : InputPlan
{
    public static InputPlan? For(InputBindings inputs, InputObjectType type, ObjectValueNode literal)
    {
        var binding = inputs.BindingOf(type);
        var fields = new List<(int, InputPlan)>();
        foreach (var node in literal.Fields)
        {
            if (!binding.TryGetIndex(node.Name.Value, out var index)
                || InputPlan.For(inputs, binding.Fields[index].Type, node.Value) is not { } plan)
            {
                return null;
            }

            fields.Add((index, plan));
        }

        var isConstant = fields.TrueForAll(field => field.Item2.IsConstant);
        var made = new ObjectInput(binding, [.. fields]);
        if (!isConstant)
        {
            return made;
        }

        return made.TryEvaluate(VariableValues.None, out var constant) ? new ConstantInput(constant) : null;
    }

    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        value = null;
        var members = new InputMembers(binding);
        foreach (var (index, plan) in fields)
        {
            if (plan is VariableInput variable && variable.IsAbsent(variables))
            {
                continue;
            }

            if (!plan.TryEvaluate(variables, out var member))
            {
                return false;
            }

            members.Give(index, member);
        }

        if (binding.Type.IsOneOf && (fields.Length != 1 || !members.IsOneGivenAndNotNull))
        {
            return false;
        }

        return members.TryCreate(out value);
    }
}
