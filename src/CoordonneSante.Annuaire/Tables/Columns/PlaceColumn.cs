namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Where the rows of a table are, for one kind of condition.</summary>
internal abstract class PlaceColumn<TCondition>
    where TCondition : class
{
    /// <summary>Removes from a set the rows that are not at the place asked for.</summary>
    /// <param name="rows">The rows still in question.</param>
    /// <param name="place">Null asks for the rows whose place is not known.</param>
    /// <exception cref="Requetes.RequeteInvalideException">The place is none.</exception>
    public abstract void Keep(RowSet rows, TCondition? place);
}
