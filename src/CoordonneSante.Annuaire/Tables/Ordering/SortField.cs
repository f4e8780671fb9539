using System.Reflection;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>One field of a sort: where its direction is, and the column that it orders by.</summary>
internal abstract class SortField<TSort, TColumns>
{
    public abstract void Visit(SortPass pass, TSort sort, TColumns columns);
}

/// <inheritdoc/>
internal abstract class SortField<TSort, TColumns, TValue, TColumn>(PropertyInfo property) : SortField<TSort, TColumns>
    where TColumn : class
{
    // sorts' properties are all readable
    private readonly Func<TSort, TValue> _value = property.GetMethod!.CreateDelegate<Func<TSort, TValue>>();

    private readonly Func<TColumns, TColumn> _column = NamedColumn.Reader<TColumns, TColumn>(property.Name);

    protected string Name => property.Name;

    public sealed override void Visit(SortPass pass, TSort sort, TColumns columns) => Visit(pass, _value(sort), _column(columns));

    protected abstract void Visit(SortPass pass, TValue value, TColumn column);
}

internal sealed class KeyField<TSort, TColumns>(PropertyInfo property)
    : SortField<TSort, TColumns, SortDirection?, SortableColumn>(property)
{
    protected override void Visit(SortPass pass, SortDirection? value, SortableColumn column) => pass.Key(Name, value, column);
}

internal sealed class OneSortField<TSort, TColumns, TRelated, TTable>(PropertyInfo property)
    : SortField<TSort, TColumns, TRelated?, Relation<TTable>>(property)
    where TRelated : Sort<TTable>
    where TTable : ITable
{
    protected override void Visit(SortPass pass, TRelated? value, Relation<TTable> column) => pass.One(Name, value, column);
}

internal sealed class EmbeddedSortField<TSort, TColumns, TEmbedded, TInner>(PropertyInfo property)
    : SortField<TSort, TColumns, TEmbedded?, TInner>(property)
    where TEmbedded : Sort<TInner>
    where TInner : class
{
    protected override void Visit(SortPass pass, TEmbedded? value, TInner column) => pass.Embedded(Name, value, column);
}
