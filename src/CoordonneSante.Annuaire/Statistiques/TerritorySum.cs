using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What is known of the communes of one combination.</summary>
internal struct TerritorySum
{
    /// <summary>How many they are: 0 for a combination that none has.</summary>
    public int Communes { get; private set; }

    /// <summary>Those whose population is not published: none of their inhabitants is in the sums.</summary>
    public readonly int UnknownCommunes => Communes - _known;

    /// <summary>Those whose population is a part of a published figure.</summary>
    public int DeducedCommunes { get; private set; }

    /// <summary>Those in régions that are covered for the types in question.</summary>
    public int CoveredCommunes { get; private set; }

    /// <summary>Whether communes without known zoning might be of the combination.</summary>
    public bool MayHaveMore { get; private set; }

    /// <summary>Inhabitants; null when no commune's population is known.</summary>
    public readonly int? Population => _known == 0 ? null : (int)Math.Round(_population);

    /// <summary>Inhabitants of the covered communes; null when there are none.</summary>
    public readonly int? CoveredPopulation => _coveredPopulation == 0 ? null : (int)Math.Round(_coveredPopulation);

    /// <summary>Years of the populations, see <see cref="Denominateurs.Millesime"/>.</summary>
    public ulong Years { get; private set; }

    private int _known;
    private double _population;
    private double _coveredPopulation;

    /// <summary>Sums the communes of each combination.</summary>
    /// <param name="grouping">The combinations.</param>
    /// <param name="axis">Those that matter.</param>
    /// <param name="leaves">The communes to sum, leaves alone.</param>
    /// <param name="denominateurs">Their populations.</param>
    /// <param name="covered">The communes that are covered.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <returns>By position on the axis.</returns>
    public static TerritorySum[] Sum(
        TerritoryGrouping grouping, Axis axis, RowSet leaves, Denominateurs denominateurs, RowSet covered, Deadline deadline = default)
    {
        var sums = new TerritorySum[axis.Count];
        foreach (var row in leaves)
        {
            deadline.Check();
            ref var sum = ref sums[axis.PositionOf(grouping.OfCommunes[row])];
            sum.Add(denominateurs.ByRow[row], denominateurs.YearsOf(row), covered.Contains(row));
            sum.DeducedCommunes += denominateurs.IsDeduced(row) ? 1 : 0;
        }
        foreach (var (commune, combination) in grouping.Possible)
        {
            if (leaves.Contains(commune))
            {
                sums[axis.PositionOf(combination)].MayHaveMore = true;
            }
        }
        return sums;
    }

    private void Add(double population, ulong years, bool isCovered)
    {
        Communes++;
        CoveredCommunes += isCovered ? 1 : 0;
        if (double.IsNaN(population))
        {
            return;
        }
        _known++;
        _population += population;
        _coveredPopulation += isCovered ? population : 0;
        Years |= years;
    }
}
