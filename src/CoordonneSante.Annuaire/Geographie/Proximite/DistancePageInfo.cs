namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>What lies around a page of a list by distance; see <see cref="Tables.Paging.PageInfo"/>.</summary>
public readonly record struct DistancePageInfo(
    bool HasNextPage, bool HasPreviousPage, DistanceCursor? StartCursor, DistanceCursor? EndCursor);
