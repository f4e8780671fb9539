using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>What changed in what clients write: fields of input objects, and arguments.</summary>
internal static class InputChanges
{
    public static IEnumerable<SchemaChange> Of(InputObjectType old, InputObjectType now)
    {
        foreach (var field in now.Fields.Values.Where(field => !old.Fields.ContainsKey(field.Name)))
        {
            yield return field.IsRequired
                ? new SchemaChange("REQUIRED_INPUT_FIELD_ADDED", $"A required field {field.Name} on input type {old} was added.")
                : new SchemaChange("OPTIONAL_INPUT_FIELD_ADDED", $"An optional field {field.Name} on input type {old} was added.");
        }

        foreach (var name in SchemaComparison.Removed(old.Fields, now.Fields))
        {
            yield return new SchemaChange("FIELD_REMOVED", $"{old}.{name} was removed.");
        }

        foreach (var field in old.Fields.Values.Where(field => now.Fields.ContainsKey(field.Name)))
        {
            var given = now.Fields[field.Name];
            if (!IsSafe(field.Type, given.Type))
            {
                yield return new SchemaChange("FIELD_CHANGED_KIND", $"{old}.{field.Name} changed type from {field.Type} to {given.Type}.");
            }
            else if (DefaultOf(field) != DefaultOf(given))
            {
                yield return new SchemaChange(
                    SchemaChange.InputFieldDefaultChange,
                    $"{old}.{field.Name} has changed default from {DefaultOf(field)} to {DefaultOf(given)}.");
            }
        }

        if (now.IsOneOf && !old.IsOneOf)
        {
            yield return new SchemaChange(SchemaChange.OneOfAdded, $"{old} takes exactly one field now.");
        }
    }

    public static IEnumerable<SchemaChange> OfArguments(
        string place, IReadOnlyDictionary<string, InputValueDefinition> old, IReadOnlyDictionary<string, InputValueDefinition> now)
    {
        foreach (var name in SchemaComparison.Removed(old, now))
        {
            yield return new SchemaChange("ARG_REMOVED", $"{place} arg {name} was removed.");
        }

        foreach (var argument in old.Values.Where(argument => now.ContainsKey(argument.Name)))
        {
            if (OfArgument($"{place} arg {argument.Name}", argument, now[argument.Name]) is { } change)
            {
                yield return change;
            }
        }

        foreach (var argument in now.Values.Where(argument => !old.ContainsKey(argument.Name)))
        {
            yield return argument.IsRequired
                ? new SchemaChange("REQUIRED_ARG_ADDED", $"A required arg {argument.Name} on {place} was added.")
                : new SchemaChange("OPTIONAL_ARG_ADDED", $"An optional arg {argument.Name} on {place} was added.");
        }
    }

    private static SchemaChange? OfArgument(string place, InputValueDefinition old, InputValueDefinition now)
    {
        if (!IsSafe(old.Type, now.Type))
        {
            return new SchemaChange("ARG_CHANGED_KIND", $"{place} has changed type from {old.Type} to {now.Type}.");
        }

        // A default where there was none: graphql-js lets it pass, since the resolver did as it pleased.
        if (old.DefaultValue is null || DefaultOf(old) == DefaultOf(now))
        {
            return null;
        }

        return new SchemaChange("ARG_DEFAULT_VALUE_CHANGE", now.DefaultValue is null
            ? $"{place} defaultValue was removed."
            : $"{place} has changed defaultValue from {DefaultOf(old)} to {DefaultOf(now)}.");
    }

    private static string DefaultOf(InputValueDefinition input) => input.DefaultValue is { } value ? Printer.Print(value) : "none";

    /// <summary>Whether what was written for the old type is taken by the new one: it may ask for less, never for more.</summary>
    private static bool IsSafe(GraphQLType old, GraphQLType now) => (old, now) switch
    {
        (NonNullType a, NonNullType b) => IsSafe(a.OfType, b.OfType),
        (NonNullType a, _) => IsSafe(a.OfType, now),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSafe(a.OfType, b.OfType),
        (NamedType a, NamedType b) => a.Name == b.Name,
        _ => false,
    };
}
