using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution.Coercion;

/// <summary>Coerces literals, variables inside them included, to input values.</summary>
/// <remarks>
/// Spec: Type System, "Input Coercion" of each kind. Values are: the scalar's own .NET value, a boxed enum member, an <c>object?[]</c> for a list,
/// the bound record for an input object. Validation has vouched for the literal's shape, so what fails here is a variable without value.
/// </remarks>
internal static class LiteralCoercion
{
    /// <returns>False when the literal has no value of the type.</returns>
    public static bool TryCoerce(InputBindings inputs, GraphQLType type, ValueNode literal, VariableValues variables, out object? value)
    {
        if (literal is VariableNode variable)
        {
            value = variables[variable.Name.Value];
            return value is not Absent && (value is not null || type is not NonNullType);
        }

        value = null;
        switch (type)
        {
            case NonNullType nonNull:
                return literal is not NullValueNode && TryCoerce(inputs, nonNull.OfType, literal, variables, out value);
            case var _ when literal is NullValueNode:
                return true;
            case ListType list:
                return TryCoerceList(inputs, list, literal, variables, out value);
            case InputObjectType inputObject:
                return TryCoerceObject(inputs, inputObject, literal, variables, out value);
            case EnumType @enum:
                return literal is EnumValueNode member && inputs.TryGetMember(@enum, member.Value, out value);
            case ScalarType scalar:
                return scalar.Coercion.TryParseLiteral(literal, out value, out _);
            default:
                throw new InvalidOperationException($"{type} is not an input type.");
        }
    }

    /// <summary>Whether the literal holds a variable at any depth, so that its value changes from request to request.</summary>
    public static bool HasVariables(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariables),
        ObjectValueNode @object => @object.Fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };

    private static bool TryCoerceList(InputBindings inputs, ListType type, ValueNode literal, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            if (!TryCoerce(inputs, type.OfType, literal, variables, out var single))
            {
                return false;
            }

            value = new[] { single };
            return true;
        }

        var items = new object?[list.Values.Count];
        for (var i = 0; i < items.Length; i++)
        {
            // A variable without value in a list of nullable items is null.
            if (list.Values[i] is VariableNode missing && variables[missing.Name.Value] is Absent && type.OfType is not NonNullType)
            {
                continue;
            }

            if (!TryCoerce(inputs, type.OfType, list.Values[i], variables, out items[i]))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryCoerceObject(InputBindings inputs, InputObjectType type, ValueNode literal, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode @object)
        {
            return false;
        }

        var members = new object?[type.Fields.Count];
        var i = 0;
        var given = 0;
        foreach (var field in type.Fields.Values)
        {
            var node = @object.Fields.FirstOrDefault(f => f.Name.Value == field.Name);
            if (node is null || (node.Value is VariableNode variable && variables[variable.Name.Value] is Absent))
            {
                if (field.IsRequired)
                {
                    return false;
                }

                members[i++] = inputs.DefaultOf(field);
                continue;
            }

            if (!TryCoerce(inputs, field.Type, node.Value, variables, out members[i]) || (type.IsOneOf && members[i] is null))
            {
                return false;
            }

            given++;
            i++;
        }

        if (type.IsOneOf && (given != 1 || @object.Fields.Count != 1))
        {
            return false;
        }

        value = inputs.Create(type, members);
        return true;
    }
}
