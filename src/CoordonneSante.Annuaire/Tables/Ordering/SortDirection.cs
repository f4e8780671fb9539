namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>Direction of one sort key. Missing values come first in ascending order, last in descending order.</summary>
public enum SortDirection
{
    Asc,
    Desc,
}
