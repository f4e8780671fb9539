using System.Collections;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The rows of a table, by key, as the cells of its records, made when they are asked for: kept, they would take more memory than
/// the records.</summary>
internal sealed class RecordCells(TableSchema table, IReadOnlyList<object> records) : IReadOnlyList<object?[]>
{
    /// <summary>The place of each row among the records; null where they are in order.</summary>
    private readonly int[]? _places = table.PlacesInOrder(records);

    public int Count => records.Count;

    public object?[] this[int index] => table.Cells(records[_places?[index] ?? index]);

    public IEnumerator<object?[]> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
