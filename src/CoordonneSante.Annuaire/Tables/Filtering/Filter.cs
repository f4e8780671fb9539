namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A condition on the rows described by <typeparamref name="TColumns"/>.</summary>
public abstract record Filter<TColumns>
{
    internal abstract void Visit(FilterPass pass, TColumns columns);
}
