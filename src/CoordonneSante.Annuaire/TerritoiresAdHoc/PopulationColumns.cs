using System.Collections.Concurrent;
using System.Globalization;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The populations of the leaf communes, in the order of the table's rows, ready to be summed.</summary>
internal sealed class PopulationColumns
{
    private readonly int[] _populations;
    private readonly ulong[] _years;
    private readonly int[] _distinctYears;
    private readonly ConcurrentDictionary<ulong, Texte> _texts = new();

    public PopulationColumns(CommuneTable communes)
    {
        Leaves = RowSet.Lasting(communes.Count + 1);
        Deduced = RowSet.Lasting(communes.Count + 1);
        _populations = new int[communes.Count + 1];
        _years = new ulong[communes.Count + 1];
        _distinctYears = [.. communes.Records.Select(commune => commune.PopulationMillesime).OfType<int>().Distinct().Order()];
        Array.Fill(_populations, -1);
        for (var row = 1; row <= communes.Count; row++)
        {
            var commune = communes.At(row);
            if (commune.Arrondissements.Count > 0)
            {
                continue;
            }
            Leaves.Add(row);
            _populations[row] = commune.Population ?? -1;
            if (commune.PopulationRegle is not null)
            {
                Deduced.Add(row);
            }
            _years[row] = commune is { Population: not null, PopulationMillesime: { } year }
                ? 1UL << Array.IndexOf(_distinctYears, year)
                : 0;
        }
    }

    /// <summary>Communes and arrondissements municipaux, without Paris, Lyon and Marseille, whose inhabitants are their
    /// arrondissements'.</summary>
    public RowSet Leaves { get; }

    /// <summary>Leaves whose population is a part of a published figure.</summary>
    public RowSet Deduced { get; }

    /// <summary>Inhabitants by row; -1 where unknown, and for a row that is no leaf.</summary>
    public ReadOnlySpan<int> ByRow => _populations;

    /// <summary>Years by row, as a set that <see cref="Millesime"/> reads: unite the sets of the rows that are summed.</summary>
    public ReadOnlySpan<ulong> Years => _years;

    public Habitants Sum(RowSet leaves)
    {
        var (population, known, unknown, years) = (0, 0, 0, 0UL);
        foreach (var row in leaves)
        {
            if (_populations[row] < 0)
            {
                unknown++;
                continue;
            }
            known++;
            population += _populations[row];
            years |= _years[row];
        }
        return new Habitants(population, known, unknown, Millesime(years));
    }

    /// <returns>Null for no year.</returns>
    public Texte? Millesime(ulong years) => years == 0 ? null : _texts.GetOrAdd(years, Text);

    private Texte Text(ulong years) => new(string.Join(
        ", ",
        _distinctYears.Where((_, i) => (years >> i & 1) != 0).Select(year => year.ToString(CultureInfo.InvariantCulture))));
}
