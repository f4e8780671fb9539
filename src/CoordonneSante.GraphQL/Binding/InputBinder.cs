using System.Reflection;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Finds how coerced input values become the .NET types that parameters and members declare.</summary>
internal sealed class InputBinder(
    BindingRegistry registry, IReadOnlyDictionary<string, Type> scalarTypes, Type? optionalDefinition, List<string> mismatches)
{
    private static readonly Type[] ListDefinitions = [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>)];

    private readonly NullabilityInfoContext _nullability = new();

    /// <returns>Null when the parameter does not fit, which is reported.</returns>
    public InputConverter? ConverterFor(string place, InputValueDefinition definition, ParameterInfo parameter) =>
        ConverterFor(
            place,
            definition,
            parameter.ParameterType,
            _nullability.Create(parameter).WriteState == NullabilityState.NotNull,
            parameter.HasDefaultValue);

    /// <summary>Finds the constructor and members of an input object's .NET type.</summary>
    public void BindObject(InputObjectType type, Type clrType)
    {
        var constructors = clrType.GetConstructors();
        var constructor = constructors
            .Where(c => c.GetParameters().All(p => FieldOf(type, p.Name) is not null))
            .MaxBy(c => c.GetParameters().Length);
        if (constructor is null)
        {
            mismatches.Add($"{type.Name}: .NET type {clrType.Name} has no public constructor whose parameters are all fields.");
            return;
        }

        var members = new List<InputMember>();
        foreach (var field in type.Fields.Values)
        {
            var place = $"{type.Name}.{field.Name}";
            var parameter = constructor.GetParameters().FirstOrDefault(p => FieldOf(type, p.Name) == field);
            var property = clrType.GetProperty(FieldBinder.MemberNameOf(field.Name));
            InputConverter? converter = null;
            MethodInvoker? setter = null;
            if (parameter is not null)
            {
                converter = ConverterFor(place, field, parameter);
            }
            else if (property?.SetMethod is { } set)
            {
                var isNonNull = _nullability.Create(property).WriteState == NullabilityState.NotNull;
                converter = ConverterFor(place, field, property.PropertyType, isNonNull, hasDefault: true);
                setter = MethodInvoker.Create(set);
            }
            else
            {
                mismatches.Add($"{place} has no constructor parameter and no settable property in {clrType.Name}.");
            }

            members.Add(new InputMember(converter ?? IdentityConverter.Instance, parameter, setter));
        }

        foreach (var property in clrType.GetProperties().Where(p => p.SetMethod is not null && FieldOf(type, p.Name) is null))
        {
            mismatches.Add($"{clrType.Name}.{property.Name} has no field in {type.Name}.");
        }

        registry.Inputs.Add(type, new InputObjectBinding(type, registry.Inputs, constructor, members));
    }

    private static InputValueDefinition? FieldOf(InputObjectType type, string? memberName) =>
        memberName is null ? null : type.Fields.GetValueOrDefault(char.ToLowerInvariant(memberName[0]) + memberName[1..]);

    private InputConverter? ConverterFor(string place, InputValueDefinition definition, Type clrType, bool isNonNull, bool hasDefault)
    {
        var isOptional = IsOptional(clrType);
        var mayBeNull = definition.Type is not NonNullType;
        var mayBeAbsent = mayBeNull && definition.DefaultValue is null;
        if (!isOptional && mayBeNull && (isNonNull || !MayBeNull(clrType)))
        {
            mismatches.Add($"{place} may be null, but its .NET type {clrType.Name} may not.");
            return null;
        }

        if (!isOptional && mayBeAbsent && !hasDefault && !MayBeNull(clrType))
        {
            mismatches.Add($"{place} may be absent, but its .NET type {clrType.Name} has no value for that.");
            return null;
        }

        var converter = ConverterFor(definition.Type, clrType);
        if (converter is null)
        {
            mismatches.Add($"{place} is {definition.Type}, which .NET type {clrType.Name} does not take.");
        }

        return converter;
    }

    private InputConverter? ConverterFor(GraphQLType type, Type clrType)
    {
        if (IsOptional(clrType))
        {
            var inner = clrType.GetGenericArguments()[0];
            return ConverterFor(type, inner) is { } converter && clrType.GetConstructor([inner]) is { } constructor
                ? new OptionalConverter(constructor, converter)
                : null;
        }

        var target = Nullable.GetUnderlyingType(clrType) ?? clrType;
        switch (type.Nullable)
        {
            case ListType list:
                var item = ItemTypeOf(target);
                return item is not null
                    && (list.OfType is NonNullType || MayBeNull(item))
                    && ConverterFor(list.OfType, item) is { } itemConverter
                    ? new ListConverter(item, itemConverter)
                    : null;
            case InputObjectType inputObject:
                return registry.DeclaredInputs.GetValueOrDefault(inputObject) == target ? IdentityConverter.Instance : null;
            case EnumType @enum:
                return registry.LeafWriterOf(@enum, target) is null ? null : IdentityConverter.Instance;
            default:
                return ScalarConverter(type.Named.Name, target);
        }
    }

    private InputConverter? ScalarConverter(string scalar, Type target)
    {
        if (scalarTypes.GetValueOrDefault(scalar) == target)
        {
            return IdentityConverter.Instance;
        }

        var widens = (scalar, Type.GetTypeCode(target)) is ("Int", TypeCode.Int64 or TypeCode.Double) or ("Float", TypeCode.Decimal);
        return widens ? new NumberConverter(target) : null;
    }

    private static bool MayBeNull(Type clrType) => !clrType.IsValueType || Nullable.GetUnderlyingType(clrType) is not null;

    private bool IsOptional(Type clrType) =>
        optionalDefinition is not null && clrType.IsGenericType && clrType.GetGenericTypeDefinition() == optionalDefinition;

    private static Type? ItemTypeOf(Type clrType) => clrType.IsArray
        ? clrType.GetElementType()
        : clrType.IsGenericType && ListDefinitions.Contains(clrType.GetGenericTypeDefinition())
            ? clrType.GetGenericArguments()[0]
            : null;
}
