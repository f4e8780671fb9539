using System.Collections;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The rows of a table as the cells of its records, made when they are asked for: kept, they would take more memory than the
/// records.</summary>
internal sealed class RecordCells(TableSchema table, object[] records) : IReadOnlyList<object?[]>
{
    public int Count => records.Length;

    public object?[] this[int index] => table.Cells(records[index]);

    public IEnumerator<object?[]> GetEnumerator() => records.Select(table.Cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
