namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Rows numbered from 1 in the order of their key; row 0 is the missing record.</summary>
public interface ITable
{
    /// <summary>Number of records.</summary>
    int Count { get; }
}
