namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>What lies around a page.</summary>
/// <param name="HasNextPage">True when records follow the page.</param>
/// <param name="HasPreviousPage">True when records precede the page.</param>
/// <param name="StartCursor">Cursor of the first record; null on an empty page.</param>
/// <param name="EndCursor">Cursor of the last record; null on an empty page.</param>
public readonly record struct PageInfo(bool HasNextPage, bool HasPreviousPage, Cursor? StartCursor, Cursor? EndCursor);
