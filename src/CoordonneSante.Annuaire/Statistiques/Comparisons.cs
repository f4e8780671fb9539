using CoordonneSante.Annuaire.Columns;
using CoordonneSante.Annuaire.Structures;
using CoordonneSante.Annuaire.Territoires;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Compares each line of a table with the territories that hold the line's own.</summary>
/// <remarks>
/// The filter applies there too: what is compared is one measure, in a wider territory. The line's values that are no location are kept.
/// </remarks>
internal sealed class Comparisons
{
    private readonly StructureStatistics _statistics;
    private readonly TableauStatistique _table;
    private readonly StructureDimension[] _locations;
    private readonly StructureDimension[] _others;
    private readonly TerritoryGrouping _places;
    private readonly Lazy<Tabulation> _byPlace;
    private readonly ComparisonLevel[] _levels;

    public Comparisons(
        StructureStatistics statistics, StructureFilter? where, TableauStatistique table, RowSet rows, IReadOnlyList<NiveauTerritoire> levels)
    {
        _statistics = statistics;
        _table = table;
        _locations = [.. table.Dimensions.Where(dimension => dimension.IsLocation)];

        // Territorial dimensions first: so the level's and the zoning stand together.
        _others = [.. table.Dimensions.Where(dimension => !dimension.IsLocation).OrderByDescending(dimension => dimension.IsTerritorial)];
        _places = statistics.Group(_locations);
        _byPlace = new(() => new Tabulation(statistics, _locations, table.Domain, rows, null));
        if (levels.Count == 0)
        {
            _levels = [];
            return;
        }
        var domain = Domain.Of(statistics.Territoires.France, where, statistics.Structures);
        using var everywhere = statistics.Select(where);
        _levels = [.. levels.Select(level => new ComparisonLevel(statistics, level, _others, _places, table.Domain.Territoire, domain, everywhere))];
    }

    public Comparaison[] Of(int cell, GroupeStatistique line)
    {
        if (_levels.Length == 0)
        {
            return [];
        }
        var places = ValuesOf(cell, _locations);
        var place = _places.Find(places);
        var others = ValuesOf(cell, _others);
        var found = new List<Comparaison>(_levels.Length);
        foreach (var level in _levels)
        {
            if (level.ValueOf(place) is { } value)
            {
                found.Add(Compare(level, value, places, others, line));
            }
        }
        return [.. found];
    }

    private Comparaison Compare(ComparisonLevel level, int value, int[] places, int[] others, GroupeStatistique line)
    {
        var (count, numerator, sum) = level.Find(value, others);
        var rate = _table.LinesHavePopulation && line.Statut != StatutCellule.Manquant ? Rates.Per10000(numerator, sum.CoveredPopulation) : null;
        var share = others.Length == 0 ? null : Rates.Share(count, level.TotalOf(value));
        var ratio = _table.LinesHavePopulation
            ? Rates.Ratio(line.Pour10000Habitants, rate)
            : Rates.Ratio(Rates.Share(line.Nombre, _byPlace.Value.Find(places).Count), share);
        return new Comparaison(level.Niveau, level.CodeOf(value), level.LibelleOf(value), count, rate, share, ratio);
    }

    private int[] ValuesOf(int cell, StructureDimension[] dimensions) =>
        Array.ConvertAll(dimensions, dimension => _table.Tabulation.ValueOf(cell, Array.IndexOf(_table.Dimensions, dimension)));
}
