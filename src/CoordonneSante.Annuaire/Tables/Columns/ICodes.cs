namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Codes that lead to rows.</summary>
internal interface ICodes
{
    /// <summary>Adds the rows that have exactly this code.</summary>
    void AddRows(string code, RowSet found);
}
