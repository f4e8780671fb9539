using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tables.Queries;

/// <summary>Answers the questions that are asked of one table.</summary>
internal static class Query
{
    /// <summary>The records that satisfy all of the conditions, sorted, one page of them.</summary>
    public static Connection<T> Page<T, TTable>(
        TTable table, Scope? scope, string? searched, Filter<TTable>? where, IReadOnlyList<Sort<TTable>>? order, PageArguments page)
        where TTable : Table<T>
        where T : class
    {
        var keys = SortPass.Read(order, table);
        var sorted = table.Orders.Get(keys, page.Deadline);
        using var rows = Select<T, TTable>(table, scope, searched, where, page.Deadline);
        var cursors = new CursorFormat(() => Identify<T, TTable>(table, scope, searched, where, keys), sorted, table.Keys);
        return new Connection<T>(table.RecordsByRow, rows, sorted, cursors, page);
    }

    /// <summary>The rows that satisfy all of the conditions.</summary>
    public static RowSet Select<T, TTable>(
        TTable table, Scope? scope, string? searched, Filter<TTable>? where, Deadline deadline = default)
        where TTable : Table<T>
        where T : class
    {
        var rows = scope is { } given ? given.Rows(table.Count + 1) : table.Everything.Copy();
        if (searched is not null)
        {
            table.Search.Narrow(rows, searched);
        }
        where?.Visit(new Narrowing(rows, deadline), table);
        return rows;
    }

    private static ulong Identify<T, TTable>(
        TTable table, Scope? scope, string? searched, Filter<TTable>? where, IReadOnlyList<SortKey> keys)
        where TTable : Table<T>
        where T : class
    {
        var hash = new QueryHash();
        hash.Add(typeof(T).Name);
        hash.Add(scope?.Name);
        hash.Add(searched);
        OrderCache.Describe(hash, keys);
        if (hash.Given(where is not null))
        {
            where?.Visit(new FilterHashing(hash), table);
        }
        return hash.Value;
    }
}
