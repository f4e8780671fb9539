namespace CoordonneSante.Annuaire.Spatial.Proximite;

/// <summary>What lies around a page of a list by distance; see <see cref="Paging.PageInfo"/>.</summary>
public readonly record struct DistancePageInfo(
    bool HasNextPage, bool HasPreviousPage, DistanceCursor? StartCursor, DistanceCursor? EndCursor);
