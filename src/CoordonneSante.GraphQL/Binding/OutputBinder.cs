using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Finds how a .NET type is written as an output type of the schema.</summary>
internal sealed class OutputBinder(Schema schema, BindingRegistry registry)
{
    /// <returns>What makes a <see cref="BoundOutput{T}"/> of <paramref name="clrType"/>; null when the type does not fit.</returns>
    public Func<object>? Bind(GraphQLType type, Type clrType)
    {
        var isNonNull = type is NonNullType;
        var nullable = type.Nullable;
        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
        {
            return Bind(type, underlying) is { } inner
                ? () => Create(typeof(NullableOutput<>), [underlying], inner(), isNonNull)
                : null;
        }

        if (nullable is ListType list)
        {
            if (clrType == typeof(string) || ItemTypeOf(clrType) is not { } itemType || Bind(list.OfType, itemType) is not { } item)
            {
                return null;
            }

            return () => Create(typeof(ListOutput<,>), [clrType, itemType], item(), list.OfType is NonNullType, isNonNull);
        }

        return nullable switch
        {
            ScalarType or EnumType when registry.LeafWriterOf(type.Named, clrType) is { } leaf =>
                () => Create(typeof(LeafOutput<>), [clrType], leaf, isNonNull),
            ObjectType @object when registry.ObjectOf(@object, clrType) is { } bound =>
                () => Create(typeof(ObjectOutput<>), [clrType], bound, isNonNull),
            InterfaceType or UnionType when CanHold(clrType, type.Named) =>
                () => Create(typeof(AbstractOutput<>), [clrType], type.Named, isNonNull),
            _ => null,
        };
    }

    /// <summary>Whether a variable of the .NET type can hold a value of some possible type.</summary>
    private bool CanHold(Type clrType, NamedType type) =>
        !clrType.IsValueType
            && registry.Objects.Any(bound => clrType.IsAssignableFrom(bound.ClrType) && schema.PossibleTypesOf(type).Contains(bound.Type));

    private static Type? ItemTypeOf(Type clrType)
    {
        var candidates = clrType.IsInterface ? clrType.GetInterfaces().Append(clrType) : clrType.GetInterfaces();
        return candidates
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(candidate => candidate.GetGenericArguments()[0])
            .SingleOrDefault();
    }

    private static object Create(Type definition, Type[] typeArguments, params object[] arguments) =>
        Activator.CreateInstance(definition.MakeGenericType(typeArguments), arguments)!; // Never null: classes with a public constructor.
}
