using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>What is done with each field of a filter: <see cref="Narrowing"/> evaluates, <see cref="FilterHashing"/> identifies.</summary>
internal abstract class FilterPass
{
    /// <summary>Whether the fields that a request leaves out are shown too: only a pass that identifies needs them.</summary>
    public virtual bool SeesAbsentFields => false;

    /// <summary>Called before each field that is shown, with its name as in a request.</summary>
    public virtual void Entering(string field)
    {
    }

    /// <summary>Called before a group, so that a pass sees absent ones too.</summary>
    public abstract bool Given(bool isGiven);

    /// <summary>Called with the name that tells what a condition is about, where no field does: only a pass that identifies needs
    /// it.</summary>
    public virtual void Named(string name)
    {
    }

    public abstract void Text(in Optional<StringOperationFilter?> filter, TextColumn column);

    public abstract void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column)
        where T : struct, IComparable<T>;

    public abstract void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column)
        where T : struct, Enum;

    /// <summary>Where the row is.</summary>
    public abstract void Place<T>(in Optional<T?> filter, PlaceColumn<T> column)
        where T : class, IPlaceCondition;

    /// <summary>A list of texts.</summary>
    public abstract void Texts(in Optional<ListFilter<StringOperationFilter>?> filter, TextListColumn column);

    /// <summary>An object of the row itself, such as its address; absent where <paramref name="presence"/> has rank 0.</summary>
    public abstract void Embedded<TFilter, TColumns>(in Optional<TFilter?> filter, TColumns columns, Column presence)
        where TFilter : Filter<TColumns>;

    /// <summary>The one record that the row refers to.</summary>
    public abstract void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
        where TFilter : Filter<TTable>
        where TTable : ITable;

    /// <summary>The many records that the row refers to.</summary>
    public abstract void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : Filter<TTable>
        where TTable : ITable;

    public abstract void All<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns);

    public abstract void Any<TColumns>(IReadOnlyList<Filter<TColumns>> filters, TColumns columns);

    public abstract void None<TColumns>(Filter<TColumns> filter, TColumns columns);
}
