using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

internal enum ResolverParameterKind
{
    Parent,
    Argument,
    Service,
    Cancellation,
}

/// <summary>One parameter of a resolver method and where its value comes from.</summary>
internal sealed class ResolverParameter
{
    public required ResolverParameterKind Kind { get; init; }

    public required int Position { get; init; }

    /// <summary>The schema's argument; null for other kinds.</summary>
    public InputValueDefinition? Definition { get; init; }

    public InputConverter Converter { get; init; } = IdentityConverter.Instance;

    /// <summary>What the parameter receives when the argument is absent.</summary>
    public object? Missing { get; init; }

    /// <summary>Told of each argument that is not null; null when nobody is.</summary>
    public Action<object, IServiceProvider?>? Receive { get; init; }

    /// <summary>Index in <see cref="ExecutableSchema.Services"/>; meaningful for services alone.</summary>
    public int ServiceIndex { get; init; }

    public object? Bind(object? coerced) => coerced is Absent ? Missing : Converter.Convert(coerced);
}
