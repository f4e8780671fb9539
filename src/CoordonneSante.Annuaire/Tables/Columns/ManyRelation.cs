namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>From each row to any number of rows of another table.</summary>
/// <param name="links">Known before either table is made.</param>
/// <param name="target">Gives the other table, which is made later where tables refer to each other: not to be asked by
/// constructors.</param>
internal sealed class ManyRelation<TTable>(Links links, Func<TTable> target)
    where TTable : ITable
{
    public Links Links => links;

    public TTable Target => target();
}
