using System.Reflection;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>Builds the .NET record of an input object from its members.</summary>
internal sealed class InputObjectBinding
{
    private readonly ConstructorInvoker _create;
    private readonly object?[] _constructorDefaults;
    private readonly IReadOnlyList<InputMember> _members;
    private readonly Dictionary<string, int> _indexes;
    private readonly Lazy<object?[]> _absent;

    public InputObjectBinding(InputObjectType type, InputBindings inputs, ConstructorInfo constructor, IReadOnlyList<InputMember> members)
    {
        Type = type;
        Fields = [.. type.Fields.Values];
        RequiredFields = [.. Enumerable.Range(0, Fields.Count).Where(i => Fields[i].IsRequired)];
        _create = ConstructorInvoker.Create(constructor);
        _constructorDefaults = [.. constructor.GetParameters().Select(InputConverter.MissingValueOf)];
        _members = members;
        _indexes = Fields.Index().ToDictionary(field => field.Item.Name, field => field.Index);

        // Late: a default may be of a type whose binding is not made yet.
        _absent = new Lazy<object?[]>(() => [.. Fields.Select(inputs.DefaultOf)]);
    }

    public InputObjectType Type { get; }

    /// <summary>In the order of definition.</summary>
    public IReadOnlyList<InputValueDefinition> Fields { get; }

    /// <summary>Indexes of the fields that must be given.</summary>
    public IReadOnlyList<int> RequiredFields { get; }

    public bool TryGetIndex(string field, out int index) => _indexes.TryGetValue(field, out index);

    /// <returns>A new array in the order of the fields: defaults, else <see cref="Absent"/>.</returns>
    public object?[] AbsentValues() => (object?[])_absent.Value.Clone();

    /// <param name="values">In the order of the fields; <see cref="Absent"/> where not given.</param>
    public object Create(ReadOnlySpan<object?> values)
    {
        var arguments = _constructorDefaults.Length == 0 ? [] : (object?[])_constructorDefaults.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not Absent && _members[i].Parameter is { } parameter)
            {
                arguments[parameter.Position] = _members[i].Converter.Convert(values[i]);
            }
        }

        var created = _create.Invoke(arguments.AsSpan());
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not Absent && _members[i].Setter is { } setter)
            {
                setter.Invoke(created, _members[i].Converter.Convert(values[i]));
            }
        }

        return created;
    }
}

/// <summary>Where one input field goes: a constructor parameter, or a property's init accessor.</summary>
internal sealed record InputMember(InputConverter Converter, ParameterInfo? Parameter, MethodInvoker? Setter);
