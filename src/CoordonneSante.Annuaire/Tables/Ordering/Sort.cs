namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>One element of <c>order</c>: exactly one field of the object, or of an object it refers to.</summary>
/// <remarks>The fields of a GraphQL input object have no order of their own, so several keys are several elements.</remarks>
public abstract record Sort<TColumns>
{
    internal abstract void Visit(SortPass pass, TColumns columns);
}
