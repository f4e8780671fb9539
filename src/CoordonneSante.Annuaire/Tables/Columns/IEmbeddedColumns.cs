namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>The columns of an object of the row itself, such as its address.</summary>
internal interface IEmbeddedColumns
{
    /// <summary>Rank 0 where the row has no such object.</summary>
    Column Presence { get; }
}
