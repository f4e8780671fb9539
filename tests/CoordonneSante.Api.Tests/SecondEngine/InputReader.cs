using System.Collections;
using System.Globalization;
using System.Reflection;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>Turns what GraphQL.NET coerced (dictionaries, lists, names of enum values) into the types that resolvers declare.</summary>
internal sealed class InputReader(Type? optionalDefinition)
{
    public object? Read(object? value, Type target)
    {
        if (optionalDefinition is not null && target.IsGenericType && target.GetGenericTypeDefinition() == optionalDefinition)
        {
            return Activator.CreateInstance(target, Read(value, target.GetGenericArguments()[0]));
        }

        var type = Nullable.GetUnderlyingType(target) ?? target;
        return value switch
        {
            null => null,
            string name when type.IsEnum => Enum.GetValues(type).Cast<object>().Single(member => SchemaNames.OfEnumValue(member) == name),
            IDictionary<string, object?> fields => Record(fields, type),
            IEnumerable items when ItemTypeOf(type) is { } item => List(items, item),
            _ when type.IsInstanceOfType(value) => value,
            _ => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>What a parameter receives when its argument is absent.</summary>
    public static object? Missing(ParameterInfo parameter) =>
        parameter.HasDefaultValue && parameter.DefaultValue is { } value
            ? Nullable.GetUnderlyingType(parameter.ParameterType) is { IsEnum: true } @enum ? Enum.ToObject(@enum, value) : value
            : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    private object Record(IDictionary<string, object?> fields, Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type.Name} has no public constructor.");
        var parameters = constructor.GetParameters();
        var taken = parameters.Select(parameter => SchemaNames.OfMember(parameter.Name ?? "")).ToHashSet();
        var created = constructor.Invoke(
        [
            .. parameters.Select(parameter => fields.TryGetValue(SchemaNames.OfMember(parameter.Name ?? ""), out var given)
                ? Read(given, parameter.ParameterType)
                : Missing(parameter)),
        ]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var name = SchemaNames.OfMember(property.Name);
            if (!taken.Contains(name) && fields.TryGetValue(name, out var given))
            {
                property.SetValue(created, Read(given, property.PropertyType));
            }
        }

        return created;
    }

    private Array List(IEnumerable items, Type item)
    {
        var read = items.Cast<object?>().Select(value => Read(value, item)).ToArray();
        var list = Array.CreateInstance(item, read.Length);
        read.CopyTo(list, 0);
        return list;
    }

    private static Type? ItemTypeOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type != typeof(string) ? type.GetGenericArguments()[0]
        : null;
}
