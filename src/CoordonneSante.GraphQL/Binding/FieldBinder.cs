using System.Reflection;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Finds the resolver of each field by its name.</summary>
/// <remarks>
/// In this order: a static method of a registered resolver class whose first parameter takes the parent; a property; a method of the .NET
/// type.
/// </remarks>
internal sealed class FieldBinder(
    OutputBinder outputs,
    IReadOnlyList<Type> resolverClasses,
    IReadOnlyList<Type> roots,
    ParameterBinder parameters,
    List<string> mismatches)
{
    /// <summary>The .NET name of a schema field: <c>nomLong</c> is <c>NomLong</c>.</summary>
    public static string MemberNameOf(string fieldName) => char.ToUpperInvariant(fieldName[0]) + fieldName[1..];

    /// <summary>Finds the resolver of each field, reporting those that have none or do not fit.</summary>
    public void BindFields<TParent>(BoundObject<TParent> bound)
    {
        foreach (var definition in bound.Type.Fields.Values)
        {
            if (Bind<TParent>(bound.Type, definition) is { } field)
            {
                bound.Add(field);
            }
        }
    }

    /// <summary>Binds a field to one static method that takes no parent.</summary>
    /// <inheritdoc cref="Bind{TParent}"/>
    public BoundField<TParent>? BindMethod<TParent>(FieldDefinition definition, Type resolvers, string member) =>
        resolvers.GetMethod(member) is { } method
            ? BindMethod<TParent>(definition.Name, definition, method, takesParent: false)
            : throw new InvalidOperationException($"{resolvers.Name} has no {member}.");

    /// <returns>Null when there is no fitting resolver, which is reported.</returns>
    private BoundField<TParent>? Bind<TParent>(ObjectType type, FieldDefinition definition)
    {
        var place = $"{type.Name}.{definition.Name}";
        var member = MemberNameOf(definition.Name);
        if (FindMethod(typeof(TParent), member) is { } method)
        {
            return BindMethod<TParent>(place, definition, method, takesParent: method.IsStatic && !IsRoot(method.DeclaringType));
        }

        if (typeof(TParent).GetProperty(member, BindingFlags.Public | BindingFlags.Instance) is { GetMethod: { } getter } property)
        {
            if (definition.Arguments.Count > 0)
            {
                mismatches.Add($"{place} has arguments, but {typeof(TParent).Name}.{property.Name} is a property.");
                return null;
            }

            return Create<TParent>(place, definition, property.PropertyType, typeof(PropertyField<,>), getter);
        }

        mismatches.Add($"{place} has no resolver: no {member} in a resolver class or in {typeof(TParent).Name}.");
        return null;
    }

    private MethodInfo? FindMethod(Type parent, string member)
    {
        var statics = resolverClasses
            .Concat(parent == typeof(RootParent) ? roots : [])
            .SelectMany(c => c.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name == member && (IsRoot(m.DeclaringType) ? parent == typeof(RootParent) : TakesParent(m, parent)))
            .OrderByDescending(m => m.GetParameters() is [var first, ..] && first.ParameterType == parent)
            .ToList();
        return statics.FirstOrDefault()
            ?? parent.GetMethods(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(m => m.Name == member && !m.IsSpecialName);
    }

    private bool IsRoot(Type? type) => type is not null && roots.Contains(type);

    private static bool TakesParent(MethodInfo method, Type parent) =>
        method.GetParameters() is [var first, ..] && first.ParameterType.IsAssignableFrom(parent);

    private BoundField<TParent>? BindMethod<TParent>(string place, FieldDefinition definition, MethodInfo method, bool takesParent)
    {
        var bound = parameters.Bind(place, definition, method, takesParent);
        if (bound is null)
        {
            return null;
        }

        var returned = method.ReturnType;
        if (AwaitedTypeOf(returned) is { } awaited)
        {
            if (typeof(TParent) != typeof(RootParent))
            {
                mismatches.Add($"{place} is asynchronous: only root fields may be.");
                return null;
            }

            return Create<TParent>(place, definition, awaited, typeof(AsyncMethodField<,>), method, bound);
        }

        // Nothing but the parent to pass: a typed delegate costs less than an invocation.
        return bound.All(p => p.Kind == ResolverParameterKind.Parent) && (takesParent || !method.IsStatic)
            ? Create<TParent>(place, definition, returned, typeof(PropertyField<,>), method)
            : Create<TParent>(place, definition, returned, typeof(MethodField<,>), method, bound);
    }

    private static Type? AwaitedTypeOf(Type returned) =>
        returned.IsGenericType
            && (returned.GetGenericTypeDefinition() == typeof(Task<>) || returned.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? returned.GetGenericArguments()[0]
            : null;

    private BoundField<TParent>? Create<TParent>(
        string place, FieldDefinition definition, Type valueType, Type fieldType, params object[] arguments)
    {
        if (outputs.Bind(definition.Type, valueType) is not { } output)
        {
            mismatches.Add($"{place} is {definition.Type}, which .NET type {DisplayOf(valueType)} does not fit.");
            return null;
        }

        return new LateField<TParent>(definition, () =>
        {
            object[] all = [definition, output(), .. arguments];
            var bound = fieldType.MakeGenericType(typeof(TParent), valueType);
            return (BoundField<TParent>)Activator.CreateInstance(bound, all)!; // Never null: a class with a public constructor.
        });
    }

    private static string DisplayOf(Type type) =>
        type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
                + $"<{string.Join(", ", type.GetGenericArguments().Select(DisplayOf))}>"
            : type.Name;
}
