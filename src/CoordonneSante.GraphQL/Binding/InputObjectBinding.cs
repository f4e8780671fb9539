using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Builds the .NET record of an input object from its members.</summary>
internal sealed class InputObjectBinding(ConstructorInfo constructor, IReadOnlyList<InputMember> members)
{
    private readonly ConstructorInvoker _create = ConstructorInvoker.Create(constructor);
    private readonly object?[] _constructorDefaults = [.. constructor.GetParameters().Select(InputConverter.MissingValueOf)];

    /// <param name="values">In the order of the type's fields; <see cref="Absent"/> where not given.</param>
    public object Create(ReadOnlySpan<object?> values)
    {
        var arguments = (object?[])_constructorDefaults.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (members[i].Parameter is { } parameter && values[i] is not Absent)
            {
                arguments[parameter.Position] = members[i].Converter.Convert(values[i]);
            }
        }

        var created = _create.Invoke(arguments.AsSpan());
        for (var i = 0; i < values.Length; i++)
        {
            if (members[i].Setter is { } setter && values[i] is not Absent)
            {
                setter.Invoke(created, members[i].Converter.Convert(values[i]));
            }
        }

        return created;
    }
}

/// <summary>Where one input field goes: a constructor parameter, or a property's init accessor.</summary>
internal sealed record InputMember(InputConverter Converter, ParameterInfo? Parameter, MethodInvoker? Setter);
