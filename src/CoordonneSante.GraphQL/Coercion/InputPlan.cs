using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>A literal of a document, coerced as far as possible before variables are known.</summary>
/// <remarks>
/// Spec: Type System, "Input Coercion" of each kind. Values are: the scalar's own .NET value, a boxed enum member, an <c>object?[]</c> for
/// a list, the bound record for an input object. Validation has vouched for the literal's shape, so what fails here is a variable without
/// value.
/// </remarks>
internal abstract class InputPlan
{
    /// <summary>Whether the value is the same in every request.</summary>
    public virtual bool IsConstant => false;

    /// <returns>The plan; null when the literal has no value of the type, whatever the variables.</returns>
    public static InputPlan? For(InputBindings inputs, GraphQLType type, ValueNode literal) => type switch
    {
        _ when literal is VariableNode variable => new VariableInput(variable.Name.Value, type is NonNullType),
        NonNullType nonNull => literal is NullValueNode ? null : For(inputs, nonNull.OfType, literal),
        _ when literal is NullValueNode => ConstantInput.Null,
        ListType list => ListInput.For(inputs, list, literal),
        InputObjectType inputObject => literal is ObjectValueNode @object ? ObjectInput.For(inputs, inputObject, @object) : null,
        EnumType @enum =>
            literal is EnumValueNode member && inputs.TryGetMember(@enum, member.Value, out var found) ? new ConstantInput(found) : null,
        ScalarType scalar => scalar.Coercion.TryParseLiteral(literal, out var value, out _) ? new ConstantInput(value) : null,
        _ => throw new InvalidOperationException($"{type} is not an input type."),
    };

    /// <summary>The value of a literal without variables.</summary>
    /// <returns>False when the literal has no value of the type.</returns>
    public static bool TryEvaluateConstant(InputBindings inputs, GraphQLType type, ValueNode literal, out object? value)
    {
        value = null;
        return For(inputs, type, literal)?.TryEvaluate(VariableValues.None, out value) ?? false;
    }

    /// <returns>False when a variable that the value cannot do without has none.</returns>
    public abstract bool TryEvaluate(VariableValues variables, out object? value);
}

internal sealed class ConstantInput(object? constant) : InputPlan
{
    public static ConstantInput Null { get; } = new(null);

    public override bool IsConstant => true;

    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        value = constant;
        return true;
    }
}

internal sealed class VariableInput(string name, bool isNonNull) : InputPlan
{
    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        value = variables[name];
        return value is not Absent && (value is not null || !isNonNull);
    }

    /// <summary>Whether the request gives the variable no value, not even null.</summary>
    public bool IsAbsent(VariableValues variables) => variables[name] is Absent;
}
