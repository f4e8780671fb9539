using System.Reflection;
using CoordonneSante.Annuaire.Rows;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>A column as the EF model declares it.</summary>
public sealed class ColumnSchema
{
    private readonly Func<object, object?> _read;

    private ColumnSchema(
        string name,
        ColumnKind kind,
        bool isNullable,
        string description,
        string? unit,
        IReadOnlyList<string>? allowedValues,
        bool isAddition,
        Func<object, object?> read)
    {
        Name = name;
        Kind = kind;
        IsNullable = isNullable;
        Description = description;
        Unit = unit;
        AllowedValues = allowedValues;
        IsAddition = isAddition;
        _read = read;
    }

    public string Name { get; }

    public ColumnKind Kind { get; }

    public bool IsNullable { get; }

    /// <summary>French sentence for users of the data.</summary>
    public string Description { get; }

    /// <summary>Null where the column is no quantity.</summary>
    public string? Unit { get; }

    /// <summary>The texts of an enum, in its order; null for any other column.</summary>
    public IReadOnlyList<string>? AllowedValues { get; }

    /// <summary>Whether the first bases and packages lack the column: it counts in a directory's digest only where a row holds something in
    /// it.</summary>
    public bool IsAddition { get; }

    /// <summary>The cell of a row of this table, of the type that <see cref="Kind"/> names.</summary>
    public object? Read(object row) => _read(row);

    internal static ColumnSchema Of(PropertyInfo property, bool isNullable)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return new ColumnSchema(
            RowNames.ColumnOf(property),
            KindOf(type),
            isNullable,
            RowComment.Of(property),
            property.GetCustomAttribute<UnitAttribute>()?.Unit,
            type.IsEnum ? [.. Enum.GetNames(type).Select(SnakeCase.Upper)] : null,
            property.IsDefined(typeof(AdditionAttribute)),
            type.IsEnum ? EnumReading(property, type) : property.GetValue);
    }

    private static Func<object, object?> EnumReading(PropertyInfo property, Type type)
    {
        var texts = Enum.GetValues(type).Cast<object>().ToDictionary(value => value, value => SnakeCase.Upper(value.ToString()!)); // named
        return row => property.GetValue(row) is { } value ? texts[value] : null;
    }

    private static ColumnKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) || type.IsEnum => ColumnKind.Text,
        _ when type == typeof(int) => ColumnKind.Integer,
        _ when type == typeof(double) => ColumnKind.Number,
        _ when type == typeof(DateOnly) => ColumnKind.Date,
        _ when type == typeof(DateTime) => ColumnKind.Timestamp,
        _ when type == typeof(byte[]) => ColumnKind.Outline,
        _ => throw new NotSupportedException($"No column kind for {type}."),
    };
}
