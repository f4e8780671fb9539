using System.Reflection;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Matches the parameters of resolvers to arguments by name and to services by type.</summary>
internal sealed class ParameterBinder(BindingRegistry registry, InputBinder inputs, List<string> mismatches)
{
    /// <returns>Null when something does not fit, which is reported.</returns>
    public IReadOnlyList<ResolverParameter>? Bind(string place, FieldDefinition definition, MethodInfo method, bool takesParent)
    {
        var before = mismatches.Count;
        var bound = new List<ResolverParameter>();
        var served = new HashSet<string>();
        foreach (var parameter in method.GetParameters())
        {
            if (takesParent && parameter.Position == 0)
            {
                bound.Add(new ResolverParameter { Kind = ResolverParameterKind.Parent, Position = 0 });
            }
            else if (parameter.Name is { } name && definition.Arguments.TryGetValue(name, out var argument))
            {
                served.Add(name);
                if (inputs.ConverterFor($"{place}({name}:)", argument, parameter) is { } converter)
                {
                    bound.Add(new ResolverParameter
                    {
                        Kind = ResolverParameterKind.Argument,
                        Position = parameter.Position,
                        Definition = argument,
                        Converter = converter,
                        Missing = InputConverter.MissingValueOf(parameter),
                        Receive = registry.Receivers.GetValueOrDefault(parameter.ParameterType),
                    });
                }
            }
            else if (parameter.ParameterType == typeof(CancellationToken))
            {
                bound.Add(new ResolverParameter { Kind = ResolverParameterKind.Cancellation, Position = parameter.Position });
            }
            else if (registry.Services.IndexOf(parameter.ParameterType) is >= 0 and var service)
            {
                bound.Add(
                    new ResolverParameter { Kind = ResolverParameterKind.Service, Position = parameter.Position, ServiceIndex = service });
            }
            else
            {
                mismatches.Add($"{place}: parameter {parameter.Name} of {method.DeclaringType?.Name}.{method.Name} is neither an "
                    + "argument nor a service.");
            }
        }

        foreach (var argument in definition.Arguments.Keys.Where(name => !served.Contains(name)))
        {
            mismatches.Add($"{place}: argument {argument} has no parameter in {method.DeclaringType?.Name}.{method.Name}.");
        }

        return mismatches.Count == before ? bound : null;
    }
}
