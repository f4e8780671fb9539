using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Coerces every default value once, before any request needs it.</summary>
/// <remarks>Schema validation takes any literal for a custom scalar: only binding knows how the scalar is read.</remarks>
internal static class DefaultMisfits
{
    /// <param name="schema">A valid schema.</param>
    /// <param name="inputs">Everything in it is bound.</param>
    /// <returns>A message for each default that its type does not take.</returns>
    public static IEnumerable<string> Of(Schema schema, InputBindings inputs) =>
        from input in schema.Types.Values.SelectMany(InputsOf)
        where input.Definition.DefaultValue is { } literal && !InputPlan.TryEvaluateConstant(inputs, input.Definition.Type, literal, out _)
        select $"{input.Place}: the default is no {input.Definition.Type}.";

    private static IEnumerable<(string Place, InputValueDefinition Definition)> InputsOf(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Values.SelectMany(field =>
            field.Arguments.Values.Select(argument => ($"{type.Name}.{field.Name}({argument.Name}:)", argument))),
        InputObjectType inputObject => inputObject.Fields.Values.Select(field => ($"{type.Name}.{field.Name}", field)),
        _ => [],
    };
}
