using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>One page of the records that a query selects.</summary>
/// <remarks>Rows are found while they are enumerated: a page of 10 000 takes no more memory than a page of 10.</remarks>
public sealed class Connection<T>
    where T : class
{
    private readonly T[] _records;
    private readonly RowSet _positions;
    private readonly Order _order;
    private readonly CursorFormat _cursors;
    private readonly int _start;
    private readonly int _size;

    /// <param name="records">Records by row, row 0 unused.</param>
    /// <param name="rows">The selected rows, read only during this call.</param>
    /// <param name="order">Their order.</param>
    /// <param name="cursors">The cursors of the query.</param>
    /// <param name="page">Which page of it.</param>
    internal Connection(T[] records, RowSet rows, Order order, CursorFormat cursors, PageArguments page)
    {
        page.Check();
        _records = records;
        _order = order;
        _cursors = cursors;
        _positions = order.Positions(rows);
        TotalCount = _positions.Count;

        var begin = page.After is { } after ? _positions.CountBefore(cursors.FirstPositionAfter(after, orAt: false)) : 0;
        var end = page.Before is { } before ? _positions.CountBefore(cursors.FirstPositionAfter(before, orAt: true)) : TotalCount;
        var available = Math.Max(end - begin, 0);
        _size = Math.Min(page.Size, available);
        var skipped = page.Last is null ? begin : begin + available - _size;
        _start = _positions.At(skipped);
        PageInfo = new PageInfo(
            HasNextPage: skipped + _size < TotalCount,
            HasPreviousPage: skipped > 0,
            StartCursor: _size > 0 ? CursorAt(_start) : null,
            EndCursor: _size > 0 ? CursorAt(_positions.At(skipped + _size - 1)) : null);
    }

    /// <summary>Number of records selected, on all pages.</summary>
    public int TotalCount { get; }

    public PageInfo PageInfo { get; }

    public IEnumerable<T> Nodes
    {
        get
        {
            var position = _start;
            for (var left = _size; left > 0; left--)
            {
                yield return _records[_order.RowAt(position)];
                position = _positions.Next(position + 1);
            }
        }
    }

    public IEnumerable<Edge<T>> Edges
    {
        get
        {
            var position = _start;
            for (var left = _size; left > 0; left--)
            {
                yield return new Edge<T>(CursorAt(position), _records[_order.RowAt(position)]);
                position = _positions.Next(position + 1);
            }
        }
    }

    private Cursor CursorAt(int position) => new(_cursors, _order.RowAt(position));
}
