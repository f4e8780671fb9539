using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Walks the whole of a filter, however deep, for what a derived pass looks for in it.</summary>
internal abstract class FilterReading : FilterPass
{
    public override bool Given(bool isGiven) => isGiven;

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
    {
    }

    public override void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column)
    {
    }

    public override void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column)
    {
    }

    public override void Place<T>(in Optional<T?> filter, PlaceColumn<T> column)
        where T : class
    {
    }

    public override void Texts(in Optional<ListFilter<StringOperationFilter>?> filter, TextListColumn column)
    {
    }

    public override void Embedded<TFilter, TColumns>(in Optional<TFilter?> filter, TColumns columns, Column presence)
        where TFilter : class => filter.Value?.Visit(this, columns);

    public override void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
        where TFilter : class => filter.Value?.Visit(this, relation.Target);

    public override void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : class
    {
        if (filter.Value is not { } given)
        {
            return;
        }
        foreach (var condition in (ReadOnlySpan<Optional<TFilter?>>)[given.All, given.None, given.Some])
        {
            condition.Value?.Visit(this, relation.Target);
        }
    }

    public override void All<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns)
    {
        foreach (var filter in filters)
        {
            filter.Visit(this, columns);
        }
    }

    public override void Any<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns) => All(filters, columns);

    public override void None<TColumns>(Filter<TColumns> filter, TColumns columns) => filter.Visit(this, columns);
}
