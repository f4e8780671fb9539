using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Finds the fields of a filter, however deep, that the loaded files fill for nobody: what such a filter keeps, or leaves out,
/// says nothing of the structures.</summary>
internal sealed class ChampsSansValeur : FilterReading
{
    private List<string>? _names;
    private string _field = "";

    private ChampsSansValeur()
    {
    }

    /// <returns>Their names as in a request, each once, in the order of the filter.</returns>
    public static IReadOnlyList<string> Of<TTable>(Filter<TTable> where, TTable table)
        where TTable : ITable
    {
        var reading = new ChampsSansValeur();
        where.Visit(reading, table);
        return reading._names is { } names ? [.. names.Distinct(StringComparer.Ordinal)] : [];
    }

    public override void Entering(string field) => _field = field;

    public override void Named(string name) => _field = name;

    public override void Text(in Optional<StringOperationFilter?> filter, TextColumn column) => Read(filter.IsGiven, column);

    public override void Value<T>(in Optional<ComparableOperationFilter<T>?> filter, ValueColumn<T> column) => Read(filter.IsGiven, column);

    public override void Enum<T>(in Optional<EnumOperationFilter<T>?> filter, ValueColumn<T> column) => Read(filter.IsGiven, column);

    /// <summary>A table without rows has other notes.</summary>
    private void Read(bool isGiven, Column column)
    {
        if (isGiven && column.RankCount == 1 && column.Ranks.Length > 1)
        {
            (_names ??= []).Add(_field);
        }
    }
}
