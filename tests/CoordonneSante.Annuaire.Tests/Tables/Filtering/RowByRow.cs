using System.Collections;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>Evaluates a filter on one record by reading its properties: slow, and nothing in common with the real evaluation.</summary>
internal static class RowByRow
{
    /// <param name="record">Null for the missing record, all of whose fields are missing.</param>
    public static bool Matches(object? record, object filter) =>
        filter.GetType().GetProperties().All(field => field.GetValue(filter) switch
        {
            { } optional when Given(optional, out var value) => Holds(record, field.Name, value),
            _ => true,
        });

    private static bool Holds(object? record, string field, object? condition)
    {
        switch (field)
        {
            case "And":
                return ((IEnumerable)condition!).Cast<object>().All(part => Matches(record, part));
            case "Or":
                return ((IEnumerable)condition!).Cast<object>().Any(part => Matches(record, part));
            case "Not":
                return !Matches(record, condition!);
            default:
                var value = Read(record, field);
                return condition is null ? value is null : HoldsOn(value, condition);
        }
    }

    private static object? Read(object? record, string field)
    {
        if (field == "Emprise")
        {
            return (record as IStructureCoordonnee)?.Position;
        }
        if (record is StructureOwner owner && field == "Structures")
        {
            return owner.Structures(first: 10_000).Nodes;
        }
        if (record is Commune commune && field == "StructuresHorsFiness")
        {
            return commune.StructuresHorsFiness(first: 10_000).Nodes;
        }
        var value = record?.GetType().GetProperty(field)?.GetValue(record);
        return value is Texte text ? text.Value : value;
    }

    private static bool HoldsOn(object? value, object condition)
    {
        if (condition is Emprise box)
        {
            return value is Position at && box.Contains(at.Longitude, at.Latitude);
        }
        var type = condition.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListFilter<>))
        {
            return HoldsOnItems((value as IEnumerable)?.Cast<object>().ToList() ?? [], condition);
        }
        return type == typeof(StringOperationFilter) || type.IsGenericType
            ? Operations(condition).All(operation => Compare(value, operation.Name, operation.Operand))
            : Matches(value, condition);
    }

    private static bool HoldsOnItems(List<object> items, object condition)
    {
        return Operations(condition).All(operation => Evaluate(operation.Name, operation.Operand!));

        bool Evaluate(string name, object operand) => name switch
        {
            "Any" => items.Count > 0 == (bool)operand,
            "All" => items.TrueForAll(item => On(item, operand)),
            "Some" => items.Exists(item => On(item, operand)),
            _ => !items.Exists(item => On(item, operand)),
        };

        static bool On(object item, object operand) => item is Texte text ? HoldsOn(text.Value, operand) : Matches(item, operand);
    }

    private static bool Compare(object? value, string operation, object? operand) => operation switch
    {
        "And" => ((IEnumerable)operand!).Cast<object>().All(part => HoldsOn(value, part)),
        "Or" => ((IEnumerable)operand!).Cast<object>().Any(part => HoldsOn(value, part)),
        "Eq" => Equals(value, operand),
        "In" => ((IEnumerable)operand!).Cast<object?>().Contains(value),
        "Contains" => ((string?)value)?.Contains((string)operand!, StringComparison.Ordinal) ?? false,
        "StartsWith" => ((string?)value)?.StartsWith((string)operand!, StringComparison.Ordinal) ?? false,
        "EndsWith" => ((string?)value)?.EndsWith((string)operand!, StringComparison.Ordinal) ?? false,
        "Gt" => value is IComparable left && left.CompareTo(operand) > 0,
        "Gte" => value is IComparable left && left.CompareTo(operand) >= 0,
        "Lt" => value is IComparable left && left.CompareTo(operand) < 0,
        "Lte" => value is IComparable left && left.CompareTo(operand) <= 0,
        ['N', .. var opposite] => !Compare(value, char.ToUpperInvariant(opposite[0]) + opposite[1..], operand),
        _ => throw new NotSupportedException(operation),
    };

    private static IEnumerable<(string Name, object? Operand)> Operations(object condition)
    {
        foreach (var property in condition.GetType().GetProperties())
        {
            if (property.GetValue(condition) is { } optional && Given(optional, out var operand))
            {
                yield return (property.Name, operand);
            }
        }
    }

    private static bool Given(object optional, out object? value)
    {
        var type = optional.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Optional<>))
        {
            value = null;
            return false;
        }
        value = type.GetProperty("Value")!.GetValue(optional);
        return (bool)type.GetProperty("IsGiven")!.GetValue(optional)!;
    }
}
