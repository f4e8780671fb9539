namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>A record in a page, with its cursor.</summary>
public readonly record struct Edge<T>(Cursor Cursor, T Node);
