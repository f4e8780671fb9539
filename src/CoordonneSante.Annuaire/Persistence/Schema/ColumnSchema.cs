namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>A column as the EF model declares it.</summary>
public sealed class ColumnSchema
{
    private readonly Func<object, object?> _read;

    internal ColumnSchema(
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
}
