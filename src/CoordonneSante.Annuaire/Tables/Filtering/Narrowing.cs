using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Evaluates a filter: removes from a set the rows that do not satisfy it.</summary>
/// <remarks>Row 0, the missing record, is a candidate like any other, which gives relations their null semantics.</remarks>
internal sealed class Narrowing(RowSet rows, Deadline deadline = default) : FilterPass
{
    public override bool Given(bool isGiven) => isGiven;

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column)
    {
        if (filter.IsGiven)
        {
            using var ranks = column.CandidateRanks(rows, filter.Value is null);
            filter.Value?.Narrow(ranks, column);
            column.Keep(rows, ranks);
        }
    }

    public override void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column) =>
        Value(filter.IsGiven, filter.Value, column);

    public override void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column) =>
        Value(filter.IsGiven, filter.Value, column);

    public override void Place<T>(in Optional<T?> filter, PlaceColumn<T> column)
        where T : class
    {
        if (filter.IsGiven)
        {
            column.Keep(rows, filter.Value);
        }
    }

    public override void Texts(in Optional<ListFilter<StringOperationFilter>?> filter, TextListColumn column)
    {
        if (filter.IsGiven)
        {
            Items(
                filter.Value ?? throw FilterErrors.NullList(),
                column.Links,
                static (items, texts, operation) => operation.Narrow(items, texts),
                column.Texts);
        }
    }

    public override void Embedded<TFilter, TColumns>(in Optional<TFilter?> filter, TColumns columns, Column presence)
        where TFilter : class
    {
        if (!filter.IsGiven)
        {
            return;
        }
        if (filter.Value is { } given)
        {
            given.Visit(this, columns);
        }
        else
        {
            using var missing = presence.CandidateRanks(rows, onlyMissing: true);
            presence.Keep(rows, missing);
        }
    }

    public override void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
        where TFilter : class
    {
        if (filter.IsGiven)
        {
            using var targets = relation.Column.CandidateRanks(rows, filter.Value is null);
            filter.Value?.Visit(new Narrowing(targets, deadline), relation.Target);
            relation.Column.Keep(rows, targets);
        }
    }

    public override void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : class
    {
        if (filter.IsGiven)
        {
            Items(
                filter.Value ?? throw FilterErrors.NullList(),
                relation.Links,
                (items, target, itemFilter) => itemFilter.Visit(new Narrowing(items, deadline), target),
                relation.Target);
        }
    }

    public override void All<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns)
    {
        foreach (var filter in filters)
        {
            deadline.Check();
            filter.Visit(this, columns);
        }
    }

    public override void Any<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns)
    {
        using var union = RowSet.Empty(rows.Size);
        foreach (var filter in filters)
        {
            deadline.Check();
            using var branch = rows.Copy();
            filter.Visit(new Narrowing(branch, deadline), columns);
            union.UnionWith(branch);
        }
        rows.IntersectWith(union);
    }

    public override void None<TColumns>(Filter<TColumns> filter, TColumns columns)
    {
        using var branch = rows.Copy();
        filter.Visit(new Narrowing(branch, deadline), columns);
        rows.ExceptWith(branch);
    }

    private void Value<T>(bool isGiven, ValueOperationFilter<T>? filter, ValueColumn<T> column)
        where T : struct
    {
        if (isGiven)
        {
            using var ranks = column.CandidateRanks(rows, filter is null);
            filter?.Narrow(ranks, column);
            column.Keep(rows, ranks);
        }
    }

    private void Items<TFilter, TTarget>(
        ListFilter<TFilter> filter, Links links, Action<RowSet, TTarget, TFilter> narrow, TTarget target)
        where TFilter : class
    {
        if (filter.Any.IsGiven)
        {
            var wanted = filter.Any.Value ?? throw FilterErrors.NullOperand("any");
            links.KeepWithItems(rows, wanted);
        }
        if (filter.Some.IsGiven)
        {
            using var owners = Owners(filter.Some.Value ?? throw FilterErrors.NullOperand("some"), satisfying: true);
            rows.IntersectWith(owners);
        }
        if (filter.None.IsGiven)
        {
            using var owners = Owners(filter.None.Value ?? throw FilterErrors.NullOperand("none"), satisfying: true);
            rows.ExceptWith(owners);
        }
        if (filter.All.IsGiven)
        {
            using var owners = Owners(filter.All.Value ?? throw FilterErrors.NullOperand("all"), satisfying: false);
            rows.ExceptWith(owners);
        }

        RowSet Owners(TFilter itemFilter, bool satisfying)
        {
            using var items = RowSet.AllRecords(links.ItemCount);
            narrow(items, target, itemFilter);
            if (!satisfying)
            {
                using var others = RowSet.AllRecords(links.ItemCount);
                others.ExceptWith(items);
                return links.OwnersOf(others, rows.Size);
            }
            return links.OwnersOf(items, rows.Size);
        }
    }
}
