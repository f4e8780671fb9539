using System.Collections;
using System.Reflection;
using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>Invents filters of any type, over all their fields and operations, with operands that the data has or nearly has.</summary>
internal sealed class RandomFilters(Random random, FilterOperands operands)
{
    private static readonly string[] Groups = ["And", "Or", "Not"];

    /// <summary>How many conditions were made: the size of a filter.</summary>
    public int Conditions { get; private set; }

    public object Make(Type filter, int depth)
    {
        var made = Activator.CreateInstance(filter)!;
        var fields = filter.GetProperties().Where(property => IsOptional(property.PropertyType) && IsTried(filter, property)).ToList();
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var field = fields[random.Next(fields.Count)];
            if (depth > 0 || !Nests(field))
            {
                Set(made, field, Value(filter, field, depth - 1));
            }
        }
        return made;
    }

    /// <summary>What is told of areas and of indicators has its own tests: most of a random directory have none.</summary>
    private static bool IsTried(Type filter, PropertyInfo field) =>
        field.Name != "Indicateurs"
        && (filter == typeof(StructureFilter) || filter == typeof(StructureHorsFinessFilter) || field.Name != "Emprise");

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static bool Nests(PropertyInfo field)
    {
        var type = field.PropertyType.GetGenericArguments()[0];
        return Groups.Contains(field.Name)
            || (type.Name.EndsWith("Filter", StringComparison.Ordinal) && type != typeof(StringOperationFilter))
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListFilter<>));
    }

    private void Set(object filter, PropertyInfo field, object? value)
    {
        Conditions++;
        field.SetValue(filter, Activator.CreateInstance(field.PropertyType, value));
    }

    private object? Value(Type filter, PropertyInfo field, int depth)
    {
        var type = field.PropertyType.GetGenericArguments()[0];
        if (field.Name is "And" or "Or")
        {
            return List(filter, random.Next(3), () => Make(filter, depth));
        }
        if (field.Name == "Not")
        {
            return Make(filter, depth);
        }
        var values = Operands(filter, field.Name);
        if (type == typeof(StringOperationFilter))
        {
            return random.Next(12) == 0 ? null : Operation(type, values, depth);
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListFilter<>))
        {
            return Items(type, values, depth);
        }
        if (type.IsGenericType)
        {
            return random.Next(12) == 0 ? null : Operation(type, values, depth);
        }
        if (type == typeof(Emprise))
        {
            return random.Next(6) == 0 ? null : Box();
        }
        return random.Next(6) == 0 ? null : Make(type, depth);
    }

    /// <summary>A box around one position of the data, which may hold others.</summary>
    private Emprise Box()
    {
        var positions = operands.Of(typeof(PositionFilter));
        var at = (Position)positions[random.Next(positions.Count)];
        var reach = random.NextDouble() * 3;
        return new Emprise(at.Longitude - reach, at.Latitude - 0.1, at.Longitude + 0.1, at.Latitude + reach);
    }

    private object Items(Type type, List<object?> values, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        var item = type.GetGenericArguments()[0];
        foreach (var field in type.GetProperties().Where(_ => random.Next(3) == 0))
        {
            Set(made, field, field.Name switch
            {
                "Any" => random.Next(2) == 0,
                _ when item == typeof(StringOperationFilter) => Operation(item, values, depth),
                _ => Make(item, depth),
            });
        }
        return made;
    }

    private object Operation(Type type, List<object?> values, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        var operations = type.GetProperties().Where(property => IsOptional(property.PropertyType)).ToList();
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var operation = operations[random.Next(operations.Count)];
            if (operation.Name is "And" or "Or")
            {
                if (depth > 0)
                {
                    Set(made, operation, List(type, random.Next(3), () => Operation(type, values, depth - 1)));
                }
            }
            else if (operation.Name is "In" or "Nin")
            {
                var element = operation.PropertyType.GetGenericArguments()[0].GetGenericArguments()[0];
                Set(made, operation, List(element, random.Next(4), () => Pick(values)));
            }
            else
            {
                var mayBeNull = operation.Name is "Eq" or "Neq";
                var operand = Pick(mayBeNull ? values : [.. values.Where(value => value is not null)]);
                if (mayBeNull || operand is not null)
                {
                    Set(made, operation, Shortened(operation.Name, operand));
                }
            }
        }
        return made;
    }

    /// <summary>Parts of texts, for the operations that look for parts.</summary>
    private object? Shortened(string operation, object? operand)
    {
        if (operand is not string { Length: > 1 } text || operation is "Eq" or "Neq")
        {
            return operand;
        }
        var start = random.Next(text.Length);
        return operation.EndsWith("tartsWith", StringComparison.Ordinal) ? text[..start]
            : operation.EndsWith("ndsWith", StringComparison.Ordinal) ? text[start..]
            : text.Substring(start, Math.Min(3, text.Length - start));
    }

    /// <summary>Values that the field has in the data, null included.</summary>
    private List<object?> Operands(Type filter, string field)
    {
        var records = operands.Of(filter);
        var values = new List<object?> { null };
        for (var i = 0; i < 4 && records.Count > 0; i++)
        {
            var record = records[random.Next(records.Count)];
            var value = record.GetType().GetProperty(field)?.GetValue(record);
            values.AddRange(
                value is IEnumerable<Texte> texts ? texts.Select(text => text.Value) : [value is Texte text ? text.Value : value]);
        }
        return values;
    }

    private object? Pick(List<object?> values) => values.Count == 0 ? null : values[random.Next(values.Count)];

    private static IList List(Type element, int count, Func<object?> make)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var i = 0; i < count; i++)
        {
            list.Add(make());
        }
        return list;
    }
}
