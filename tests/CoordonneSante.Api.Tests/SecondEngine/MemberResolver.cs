using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>Resolves a field of GraphQL.NET by the member that serves the same field in our engine.</summary>
internal sealed class MemberResolver(BindingTable table, InputReader inputs, FieldType field, bool isRoot) : IFieldResolver
{
    private readonly ConcurrentDictionary<Type, MethodInfo> _methods = [];

    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var method = _methods.GetOrAdd(isRoot ? typeof(void) : context.Source?.GetType() ?? typeof(void), Find);
        var receiver = method.IsStatic ? null : context.Source;
        try
        {
            var result = method.Invoke(receiver, BindingFlags.DoNotWrapExceptions, null, ArgumentsOf(method, context), null);
            return Output(await Awaited(result), field.ResolvedType);
        }
        catch (Exception exception) when (table.MapException(exception) is { } told)
        {
            throw new ExecutionError(told.Message) { Code = told.Code };
        }
    }

    private MethodInfo Find(Type parent)
    {
        var classes = isRoot ? table.Roots : table.ResolverClasses;
        return classes.SelectMany(c => c.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(method => SchemaNames.OfMember(method.Name) == field.Name)
                .Where(method => isRoot || (method.GetParameters() is [var first, ..] && first.ParameterType.IsAssignableFrom(parent)))
                .OrderByDescending(method => !isRoot && method.GetParameters()[0].ParameterType == parent)
                .FirstOrDefault()
            ?? parent.GetProperties().FirstOrDefault(property => SchemaNames.OfMember(property.Name) == field.Name)?.GetMethod
            ?? parent.GetMethods().First(method => !method.IsSpecialName && SchemaNames.OfMember(method.Name) == field.Name);
    }

    private object?[] ArgumentsOf(MethodInfo method, IResolveFieldContext context) =>
    [
        .. method.GetParameters().Select(parameter => parameter switch
        {
            { Position: 0 } when method.IsStatic && !isRoot => context.Source,
            _ when field.Arguments?.Find(parameter.Name ?? "") is not null =>
                context.Arguments?.TryGetValue(parameter.Name ?? "", out var argument) == true
                    ? inputs.Read(argument.Value, parameter.ParameterType)
                    : InputReader.Missing(parameter),
            _ when parameter.ParameterType == typeof(CancellationToken) => context.CancellationToken,
            _ when table.Services.Contains(parameter.ParameterType) => context.RequestServices?.GetService(parameter.ParameterType),
            _ => throw new InvalidOperationException(
                $"{method.DeclaringType?.Name}.{method.Name} asks for {parameter.Name}, which nothing gives."),
        }),
    ];

    /// <summary>The value as GraphQL.NET's own types take it.</summary>
    private object? Output(object? value, IGraphType? type) => (value, type) switch
    {
        (null, _) => null,
        (_, NonNullGraphType nonNull) => Output(value, nonNull.ResolvedType),
        (IEnumerable items, ListGraphType list) => items.Cast<object?>().Select(item => Output(item, list.ResolvedType)).ToList(),
        (Enum member, EnumerationGraphType) => SchemaNames.OfEnumValue(member),
        (_, TableScalar scalar) => table.Write(scalar.Name, value),
        (_, ScalarGraphType scalar) => table.Write(scalar.Name, value)?.GetString() ?? value,
        _ => value,
    };

    private static async ValueTask<object?> Awaited(object? result)
    {
        if (result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            result = type.GetMethod(nameof(ValueTask<>.AsTask))?.Invoke(result, null);
        }

        if (result is not Task task)
        {
            return result;
        }

        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
    }
}
