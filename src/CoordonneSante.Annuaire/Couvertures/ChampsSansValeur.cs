using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Finds the fields of a filter, however deep, that the loaded files fill for nobody: what such a filter keeps, or leaves out,
/// says nothing of the structures.</summary>
internal sealed class ChampsSansValeur : FilterReading
{
    private object _columns;
    private List<string>? _names;
    private string? _named;

    private ChampsSansValeur(object columns) => _columns = columns;

    /// <returns>Their names as in a request, each once, in the order of the filter.</returns>
    public static IReadOnlyList<string> Of<TTable>(Filter<TTable> where, TTable table)
        where TTable : ITable
    {
        var reading = new ChampsSansValeur(table);
        where.Visit(reading, table);
        return reading._names is { } names ? [.. names.Distinct(StringComparer.Ordinal)] : [];
    }

    public override void Named(string name) => _named = name;

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column) => Read(filter.IsGiven, column);

    public override void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column) => Read(filter.IsGiven, column);

    public override void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column) => Read(filter.IsGiven, column);

    public override void Embedded<TFilter, TColumns>(in Optional<TFilter?> filter, TColumns columns, Column presence)
        where TFilter : class
    {
        if (filter.IsGiven && columns is not null)
        {
            var outer = _columns;
            _columns = columns;
            base.Embedded(filter, columns, presence);
            _columns = outer;
        }
    }

    public override void One<TFilter, TTable>(in Optional<TFilter?> filter, Relation<TTable> relation)
        where TFilter : class
    {
        if (filter.IsGiven)
        {
            var outer = _columns;
            _columns = relation.Target;
            base.One(filter, relation);
            _columns = outer;
        }
    }

    public override void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : class
    {
        if (filter.IsGiven)
        {
            var outer = _columns;
            _columns = relation.Target;
            base.Many(filter, relation);
            _columns = outer;
        }
    }

    /// <summary>A table without rows has other notes.</summary>
    private void Read(bool isGiven, Column column)
    {
        if (isGiven && column.RankCount == 1 && column.Ranks.Length > 1)
        {
            (_names ??= []).Add(_named ?? NamedColumn.NameOf(_columns, column));
        }
        _named = null;
    }
}
