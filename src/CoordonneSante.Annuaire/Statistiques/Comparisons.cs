using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Compares each line of a table with the territories that hold the line's own.</summary>
/// <remarks>
/// The filter applies there too: what is compared is one measure, in a wider territory. The line's values that are no location are kept.
/// </remarks>
internal sealed class Comparisons
{
    private readonly StructureStatistiques _statistics;
    private readonly TableauStatistique _table;
    private readonly StructureDimension[] _locations;
    private readonly StructureDimension[] _others;
    private readonly TerritoryGrouping _places;
    private readonly Lazy<Tabulation> _byPlace;
    private readonly ComparisonLevel[] _levels;

    public Comparisons(
        StructureStatistiques statistics,
        StructureFilter? where,
        TableauStatistique table,
        RowSet rows,
        IReadOnlyList<NiveauTerritoire> levels,
        Deadline deadline)
    {
        _statistics = statistics;
        _table = table;
        _locations = [.. table.Dimensions.Where(dimension => dimension.IsLocation)];

        // Territorial dimensions first: so the level's and the zoning stand together.
        _others = [.. table.Dimensions.Where(dimension => !dimension.IsLocation).OrderByDescending(dimension => dimension.IsTerritorial)];
        _places = statistics.Group(_locations);
        _byPlace = new(() => new Tabulation(statistics, _locations, table.Domain, rows, null, deadline));
        if (levels.Count == 0)
        {
            _levels = [];
            return;
        }
        var domain = Domain.Of(statistics.Territoires.France, where, statistics.Structures, table.Domain.Denominateurs);
        using var everywhere = statistics.Select(where, deadline);
        _levels =
        [
            .. levels.Select(level => new ComparisonLevel(
                statistics,
                level,
                _others,
                _places,
                table.Domain.Territoire,
                domain,
                everywhere,
                deadline)),
        ];
    }

    /// <summary>At the levels that have a territory that holds the whole of the line's own.</summary>
    public Comparaison[] Of(int cell, GroupeStatistique line) => Of(cell, line, _levels);

    /// <summary>At one of the levels; null when the line's territory is in several of that level, or in none.</summary>
    /// <exception cref="RequeteInvalideException">COMPARAISON_ABSENTE: the level is none of the table's.</exception>
    public Comparaison? At(NiveauTerritoire niveau, int cell, GroupeStatistique line)
    {
        var level = Array.Find(_levels, level => level.Niveau == niveau) ?? throw new RequeteInvalideException(
            "COMPARAISON_ABSENTE", "Ce niveau n'est pas un de ceux auxquels les groupes sont comparés.", "Ajoutez-le à « comparerA ».");
        return Of(cell, line, [level]) is [var only] ? only : null;
    }

    private Comparaison[] Of(int cell, GroupeStatistique line, ComparisonLevel[] levels)
    {
        if (levels.Length == 0)
        {
            return [];
        }
        var places = ValuesOf(cell, _locations);
        var place = _places.Find(places);
        var others = ValuesOf(cell, _others);
        var found = new List<Comparaison>(levels.Length);
        foreach (var level in levels)
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
        var maximum = level.MaximumOf(value, others);
        var status = line.StatusOf(count, maximum, sum);
        var isKnown = status != StatutCellule.Manquant;
        var denominator = _table.LinesHavePopulation ? sum.CoveredPopulation : null;
        var rate = isKnown ? Rates.Per10000(numerator, denominator) : null;
        var share = isKnown && others.Length > 0 ? Rates.Share(count, level.TotalOf(value)) : null;
        var ratio = _table.LinesHavePopulation
            ? Rates.Ratio(line.Pour10000Habitants, rate)
            : Rates.Ratio(ShareInPlace(line, places), share);
        var interval = _table.LinesHavePopulation && ratio is not null
            ? IntervalleConfiance.OfRatio(line.Numerateur ?? 0, line.Denominateur, rate)
            : null;
        return new Comparaison(
            level.Niveau, level.CodeOf(value), level.LibelleOf(value), count, maximum, status, denominator, rate, share, ratio, interval)
        {
            Ecart = Rates.Gap(line.Numerateur, line.Pour10000Habitants is null ? null : line.Denominateur, rate),
        };
    }

    private double? ShareInPlace(GroupeStatistique line, int[] places) =>
        line.Statut == StatutCellule.Manquant ? null : Rates.Share(line.Nombre, _byPlace.Value.Find(places).Count);

    private int[] ValuesOf(int cell, StructureDimension[] dimensions) =>
        Array.ConvertAll(dimensions, dimension => _table.Tabulation.ValueOf(cell, Array.IndexOf(_table.Dimensions, dimension)));
}
