using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Feeds a filter's fields, in their fixed order, to a <see cref="QueryHash"/>.</summary>
internal sealed class FilterHashing(QueryHash hash) : FilterPass
{
    public override bool SeesAbsentFields => true;

    public override bool Given(bool isGiven) => hash.Given(isGiven);

    public override void Named(string name) => hash.Add(name);

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
    {
        if (hash.Given(filter.IsGiven) && hash.Given(filter.Value is not null))
        {
            filter.Value?.Describe(hash);
        }
    }

    public override void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column) =>
        Value(filter.IsGiven, filter.Value);

    public override void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column) =>
        Value(filter.IsGiven, filter.Value);

    public override void Place<T>(in Optional<T?> filter, PlaceColumn<T> column)
        where T : class
    {
        if (hash.Given(filter.IsGiven) && hash.Given(filter.Value is not null))
        {
            filter.Value?.Describe(hash);
        }
    }

    public override void Texts(in Optional<ListFilter<StringOperationFilter>?> filter, TextListColumn column) =>
        Items(filter, static (pass, item) => item.Describe(pass.Hash));

    public override void Embedded<TFilter, TColumns>(in Optional<TFilter?> filter, TColumns columns, Column presence)
        where TFilter : class
    {
        if (hash.Given(filter.IsGiven) && hash.Given(filter.Value is not null))
        {
            filter.Value?.Visit(this, columns);
        }
    }

    public override void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
        where TFilter : class =>
        Embedded(filter, relation.Target, relation.Column);

    public override void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : class =>
        Items(filter, (pass, item) => item.Visit(pass, relation.Target));

    public override void All<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns)
    {
        hash.Add(filters.Count);
        foreach (var filter in filters)
        {
            filter.Visit(this, columns);
        }
    }

    public override void Any<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns) => All(filters, columns);

    public override void None<TColumns>(Filter<TColumns> filter, TColumns columns) => filter.Visit(this, columns);

    private QueryHash Hash => hash;

    private void Value<T>(bool isGiven, ValueOperationFilter<T>? filter)
        where T : struct
    {
        if (hash.Given(isGiven) && hash.Given(filter is not null))
        {
            filter?.Describe(hash);
        }
    }

    private void Items<T>(in Optional<ListFilter<T>?> filter, Action<FilterHashing, T> describe)
        where T : class
    {
        if (!hash.Given(filter.IsGiven) || filter.Value is not { } given)
        {
            return;
        }
        foreach (var condition in (ReadOnlySpan<Optional<T?>>)[given.All, given.None, given.Some])
        {
            if (hash.Given(condition.IsGiven) && condition.Value is { } item)
            {
                describe(this, item);
            }
        }
        if (hash.Given(given.Any.IsGiven))
        {
            hash.Given(given.Any.Value ?? false);
        }
    }
}
