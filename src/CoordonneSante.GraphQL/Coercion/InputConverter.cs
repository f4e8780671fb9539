using System.Reflection;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Turns a coerced input value into the exact .NET type that a parameter or member declares.</summary>
internal abstract class InputConverter
{
    /// <param name="value">A coerced value; never <see cref="Absent"/>.</param>
    public abstract object? Convert(object? value);

    /// <returns>What a parameter receives when its input is absent: its default, or the type's.</returns>
    public static object? MissingValueOf(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue && parameter.DefaultValue is not null)
        {
            // Reflection gives a nullable enum's default as its underlying integer.
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            return type.IsEnum ? Enum.ToObject(type, parameter.DefaultValue) : parameter.DefaultValue;
        }

        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }
}

/// <summary>The value is of the declared type already.</summary>
internal sealed class IdentityConverter : InputConverter
{
    public static IdentityConverter Instance { get; } = new();

    public override object? Convert(object? value) => value;
}

/// <summary>Widens an integer to the declared numeric type.</summary>
internal sealed class NumberConverter(Type target) : InputConverter
{
    public override object? Convert(object? value) =>
        value is null ? null : System.Convert.ChangeType(value, target, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Wraps in the application's optional type, whose default means absent.</summary>
internal sealed class OptionalConverter(ConstructorInfo constructor, InputConverter inner) : InputConverter
{
    private readonly ConstructorInvoker _create = ConstructorInvoker.Create(constructor);

    public override object? Convert(object? value) => _create.Invoke(inner.Convert(value));
}

/// <summary>Makes a typed array, which also serves read-only list and enumerable parameters.</summary>
internal sealed class ListConverter(Type itemType, InputConverter item) : InputConverter
{
    public override object? Convert(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var items = (object?[])value;
        var typed = Array.CreateInstance(itemType, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            typed.SetValue(item.Convert(items[i]), i);
        }

        return typed;
    }
}
