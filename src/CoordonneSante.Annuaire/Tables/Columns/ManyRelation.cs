namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>From each row to any number of rows of another table.</summary>
internal sealed class ManyRelation<TTable>(Links links, TTable target)
    where TTable : ITable
{
    public Links Links => links;

    public TTable Target => target;
}
