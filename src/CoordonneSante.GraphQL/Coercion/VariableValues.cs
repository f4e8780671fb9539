using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The coerced variables of one request.</summary>
internal sealed class VariableValues(CompiledVariable[] definitions, object?[] values, InputWeight[] weights)
{
    public static VariableValues None { get; } = new([], [], []);

    /// <returns>The value, null when it is null, <see cref="Absent"/> when neither the request nor a default gives one.</returns>
    public object? this[string name]
    {
        get
        {
            for (var i = 0; i < definitions.Length; i++)
            {
                if (definitions[i].Name == name)
                {
                    return values[i];
                }
            }

            return Absent.Value;
        }
    }

    /// <summary>What the variable's value weighs, that of its default where the request gives none.</summary>
    public InputWeight WeightOf(string name)
    {
        for (var i = 0; i < definitions.Length; i++)
        {
            if (definitions[i].Name == name)
            {
                return weights[i];
            }
        }

        return default;
    }
}
