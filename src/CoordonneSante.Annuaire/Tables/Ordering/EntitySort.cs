namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>A sort whose properties are each the column of the same name.</summary>
public abstract record EntitySort<TSelf, TColumns> : Sort<TColumns>
    where TSelf : EntitySort<TSelf, TColumns>
{
    internal sealed override void Visit(SortPass pass, TColumns columns)
    {
        foreach (var field in SortFields<TSelf, TColumns>.All)
        {
            field.Visit(pass, (TSelf)this, columns);
        }
    }
}
