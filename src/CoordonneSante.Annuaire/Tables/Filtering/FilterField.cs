using System.Reflection;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>One field of a filter: where its condition is, and the column that it is about.</summary>
internal abstract class FilterField<TFilter, TColumns>
{
    /// <summary>How much evaluation costs, compared with other fields: the dear ones come last, when fewer rows are left.</summary>
    public abstract int CostIn(TColumns columns);

    public abstract void Show(FilterPass pass, TFilter filter, TColumns columns);
}

/// <inheritdoc/>
internal abstract class FilterField<TFilter, TColumns, TCondition, TColumn>(PropertyInfo property) : FilterField<TFilter, TColumns>
    where TColumn : class
{
    private readonly Func<TFilter, Optional<TCondition>> _condition =
        property.GetMethod!.CreateDelegate<Func<TFilter, Optional<TCondition>>>(); // filters' properties are all readable

    private readonly Func<TColumns, TColumn> _column = NamedColumn.Reader<TColumns, TColumn>(property.Name);

    /// <summary>As in a request.</summary>
    private protected string Name { get; } = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    public sealed override int CostIn(TColumns columns) => CostOf(_column(columns));

    public sealed override void Show(FilterPass pass, TFilter filter, TColumns columns)
    {
        var condition = _condition(filter);
        if (condition.IsGiven || pass.SeesAbsentFields)
        {
            pass.Entering(Name);
            Show(pass, condition, _column(columns));
        }
    }

    protected abstract int CostOf(TColumn column);

    protected abstract void Show(FilterPass pass, in Optional<TCondition> condition, TColumn column);
}

internal sealed class EnumField<TFilter, TColumns, T>(PropertyInfo property)
    : FilterField<TFilter, TColumns, EnumOperationFilter<T>?, ValueColumn<T>>(property)
    where T : struct, Enum
{
    protected override int CostOf(ValueColumn<T> column) => 0;

    protected override void Show(FilterPass pass, in Optional<EnumOperationFilter<T>?> condition, ValueColumn<T> column) =>
        pass.Enum(condition, column);
}

internal sealed class ValueField<TFilter, TColumns, T>(PropertyInfo property)
    : FilterField<TFilter, TColumns, ComparableOperationFilter<T>?, ValueColumn<T>>(property)
    where T : struct, IComparable<T>
{
    protected override int CostOf(ValueColumn<T> column) => 2;

    protected override void Show(FilterPass pass, in Optional<ComparableOperationFilter<T>?> condition, ValueColumn<T> column) =>
        pass.Value(condition, column);
}

internal sealed class TextField<TFilter, TColumns>(PropertyInfo property)
    : FilterField<TFilter, TColumns, StringOperationFilter?, TextColumn>(property)
{
    protected override int CostOf(TextColumn column) => column.IsOfCodes ? 1 : 6;

    protected override void Show(FilterPass pass, in Optional<StringOperationFilter?> condition, TextColumn column) =>
        pass.Text(condition, column);
}

internal sealed class TextListField<TFilter, TColumns>(PropertyInfo property)
    : FilterField<TFilter, TColumns, ListFilter<StringOperationFilter>?, TextListColumn>(property)
{
    protected override int CostOf(TextListColumn column) => 3;

    protected override void Show(FilterPass pass, in Optional<ListFilter<StringOperationFilter>?> condition, TextListColumn column) =>
        pass.Texts(condition, column);
}

internal sealed class PlaceField<TFilter, TColumns, T>(PropertyInfo property)
    : FilterField<TFilter, TColumns, T?, PlaceColumn<T>>(property)
    where T : class, IPlaceCondition
{
    protected override int CostOf(PlaceColumn<T> column) => 3;

    protected override void Show(FilterPass pass, in Optional<T?> condition, PlaceColumn<T> column) => pass.Place(condition, column);
}

internal sealed class OneField<TFilter, TColumns, TRelated, TTable>(PropertyInfo property)
    : FilterField<TFilter, TColumns, TRelated?, Relation<TTable>>(property)
    where TRelated : Filter<TTable>
    where TTable : ITable
{
    protected override int CostOf(Relation<TTable> column) => 4;

    protected override void Show(FilterPass pass, in Optional<TRelated?> condition, Relation<TTable> column) => pass.One(condition, column);
}

internal sealed class EmbeddedField<TFilter, TColumns, TEmbedded, TInner>(PropertyInfo property)
    : FilterField<TFilter, TColumns, TEmbedded?, TInner>(property)
    where TEmbedded : Filter<TInner>
    where TInner : class, IEmbeddedColumns
{
    protected override int CostOf(TInner column) => 5;

    protected override void Show(FilterPass pass, in Optional<TEmbedded?> condition, TInner column) =>
        pass.Embedded(condition, column, column.Presence);
}

internal sealed class ManyField<TFilter, TColumns, TItem, TTable>(PropertyInfo property)
    : FilterField<TFilter, TColumns, ListFilter<TItem>?, ManyRelation<TTable>>(property)
    where TItem : Filter<TTable>
    where TTable : ITable
{
    protected override int CostOf(ManyRelation<TTable> column) => 7;

    protected override void Show(FilterPass pass, in Optional<ListFilter<TItem>?> condition, ManyRelation<TTable> column) =>
        pass.Many(condition, column);
}

/// <summary>A list of conditions that must all hold, each saying itself what it is about.</summary>
internal sealed class ConditionsField<TFilter, TColumns, TItem, TInner>(PropertyInfo property)
    : FilterField<TFilter, TColumns, IReadOnlyList<TItem>?, TInner>(property)
    where TItem : Filter<TInner>
    where TInner : class
{
    protected override int CostOf(TInner column) => 3;

    protected override void Show(FilterPass pass, in Optional<IReadOnlyList<TItem>?> condition, TInner column)
    {
        if (pass.Given(condition.IsGiven))
        {
            pass.All(condition.Value ?? throw FilterErrors.NullOperand(Name), column);
        }
    }
}
