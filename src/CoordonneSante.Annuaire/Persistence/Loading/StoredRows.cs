using System.Collections;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The rows of a large table, in the order of their keys, read from the file each time they are asked for: they are never all in
/// memory.</summary>
/// <param name="connection">Open as long as rows are read.</param>
/// <param name="keyProperty">Name of the property that is the key.</param>
internal sealed class StoredRows<TRow>(SqliteConnection connection, string keyProperty) : IReadOnlyCollection<TRow>
    where TRow : class
{
    private readonly Lazy<int> _count = new(() =>
        RowReader.Read<TRow>(connection, property => property == keyProperty, keyProperty: null).Count());

    public int Count => _count.Value;

    public IEnumerator<TRow> GetEnumerator() => ReadAhead.Of(RowReader.Read<TRow>(connection, _ => true, keyProperty)).GetEnumerator();

    /// <summary>The rows with some of their properties only.</summary>
    public IEnumerable<TRow> With(IReadOnlyList<string> properties) =>
        RowReader.Read<TRow>(connection, property => properties.Contains(property, StringComparer.Ordinal), keyProperty);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
