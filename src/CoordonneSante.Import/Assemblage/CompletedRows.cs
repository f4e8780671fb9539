using System.Collections;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Records of a list, each completed when it is looked at.</summary>
/// <param name="complete">Told the record and its place.</param>
internal sealed class CompletedRows<T>(IReadOnlyList<T> records, Func<T, int, T> complete) : IReadOnlyList<T>
{
    public int Count => records.Count;

    public T this[int index] => complete(records[index], index);

    public IEnumerator<T> GetEnumerator() => records.Select(complete).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
