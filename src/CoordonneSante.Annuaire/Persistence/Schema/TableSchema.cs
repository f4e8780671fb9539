using CoordonneSante.Annuaire.Rows;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>A table as the EF model declares it.</summary>
public sealed class TableSchema
{
    internal TableSchema(
        string name,
        Type rowType,
        string description,
        IReadOnlyList<ColumnSchema> columns,
        IReadOnlyList<int> key,
        IReadOnlyList<ForeignKeySchema> foreignKeys)
    {
        Name = name;
        RowType = rowType;
        Description = description;
        Columns = columns;
        Key = key;
        ForeignKeys = foreignKeys;
    }

    public string Name { get; }

    public Type RowType { get; }

    public string Description { get; }

    /// <summary>Whether the first bases and packages did not have it; see <see cref="AdditionAttribute"/>.</summary>
    public bool IsAddition => RowType.IsDefined(typeof(AdditionAttribute), inherit: false);

    /// <summary>In the order of the row type's properties.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>Indexes of the primary key's columns; they are all of kind text.</summary>
    public IReadOnlyList<int> Key { get; }

    public IReadOnlyList<ForeignKeySchema> ForeignKeys { get; }

    /// <summary>The columns that a base or a package with these names has to hold: all but the nullable ones that it lacks, since an older
    /// program wrote it.</summary>
    public IReadOnlyList<ColumnSchema> ColumnsGiven(IReadOnlyCollection<string> names) =>
        [.. Columns.Where(column => !column.IsNullable || names.Contains(column.Name))];

    public object?[] Cells(object row)
    {
        var cells = new object?[Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Columns[i].Read(row);
        }

        return cells;
    }

    /// <summary>Orders rows by key, character by character: the order of every file and table this program writes.</summary>
    public void Order(List<object?[]> rows)
    {
        if (!IsInOrder(rows))
        {
            rows.Sort(CompareKeys);
        }
    }

    /// <returns>The places of the records in the order of <see cref="Order"/>; null where they have it.</returns>
    internal int[]? PlacesInOrder(IReadOnlyList<object> records)
    {
        if (IsInOrder(records.Select(KeyOf)))
        {
            return null;
        }

        var places = Enumerable.Range(0, records.Count).ToArray();
        Array.Sort(records.Select(KeyOf).ToArray(), places, Comparer<object?[]>.Create(CompareKeys));
        return places;
    }

    /// <summary>Whether rows follow each other by key.</summary>
    public bool IsInOrder(IEnumerable<object?[]> rows)
    {
        object?[]? previous = null;
        foreach (var row in rows)
        {
            if (previous is not null && CompareKeys(previous, row) > 0)
            {
                return false;
            }

            previous = row;
        }

        return true;
    }

    /// <returns>Cells of which only those of the key are there.</returns>
    private object?[] KeyOf(object record)
    {
        var cells = new object?[Key.Max() + 1];
        foreach (var column in Key)
        {
            cells[column] = Columns[column].Read(record);
        }

        return cells;
    }

    private int CompareKeys(object?[] left, object?[] right)
    {
        foreach (var column in Key)
        {
            var order = string.CompareOrdinal((string?)left[column], (string?)right[column]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
