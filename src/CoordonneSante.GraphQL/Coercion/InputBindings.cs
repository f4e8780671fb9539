using System.Collections.Concurrent;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>How input types of one schema become .NET values.</summary>
internal sealed class InputBindings
{
    private readonly Dictionary<InputObjectType, InputObjectBinding> _objects = [];
    private readonly Dictionary<EnumType, EnumBinding> _enums = [];
    private readonly ConcurrentDictionary<InputValueDefinition, object?> _defaults = [];

    public void Add(InputObjectType type, InputObjectBinding binding) => _objects.Add(type, binding);

    public void Add(EnumType type, EnumBinding binding) => _enums.Add(type, binding);

    public EnumBinding? EnumOf(EnumType type) => _enums.GetValueOrDefault(type);

    public bool TryGetMember(EnumType type, string name, out object? member)
    {
        // A name outside the schema is no value, even when a .NET member has it.
        if (type.Values.ContainsKey(name) && _enums[type].TryGetMember(name, out var found))
        {
            member = found;
            return true;
        }

        member = null;
        return false;
    }

    /// <param name="type">A bound input object type.</param>
    public InputObjectBinding BindingOf(InputObjectType type) => _objects[type];

    /// <returns>The coerced default of an argument or input field; <see cref="Absent"/> without one.</returns>
    public object? DefaultOf(InputValueDefinition definition)
    {
        if (definition.DefaultValue is null)
        {
            return Absent.Value;
        }

        return _defaults.GetOrAdd(definition, static (d, inputs) =>
            InputPlan.TryEvaluateConstant(inputs, d.Type, d.DefaultValue!, out var value)
                ? value
                : throw new InvalidOperationException($"The default value of {d.Name} is not a {d.Type}."), this);
    }
}
