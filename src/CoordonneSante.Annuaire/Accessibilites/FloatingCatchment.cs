using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The two-step floating catchment area method over the whole of France: each structure is an offer of 1.</summary>
/// <remarks>
/// Step 1, for each structure j: R_j = 1 / Σ_k P_k·w(d_kj), over the communes within its radius. Step 2, for each commune i:
/// A_i = Σ_j R_j·w(d_ij). So Σ_i P_i·A_i is the number of structures that have inhabitants around them: each is shared out, whole.
/// </remarks>
internal sealed class FloatingCatchment
{
    /// <summary>Decimals of a figure for 10 000 inhabitants.</summary>
    private const int Decimals = 6;

    public FloatingCatchment(
        Peuplement peuplement, StructureTable structures, StructureSelection selection, Attraction attraction, Deadline deadline)
    {
        var points = StructurePoints.Of(structures, selection.Rows);
        Selected = selection.Rows.Count;
        Located = points.Count;
        var access = new double[peuplement.Communes.Count + 1];
        var found = new (int Row, double SquaredLine)[peuplement.Situes.Count];
        foreach (var (_, point) in points)
        {
            deadline.Check();
            var around = found.AsSpan(0, peuplement.Situes.Within(point, attraction.SquaredReach, found));
            var demand = 0.0;
            foreach (var (row, squaredLine) in around)
            {
                demand += peuplement.Population(row) * attraction.At(squaredLine);
            }
            if (demand == 0)
            {
                WithoutDemand++;
                continue;
            }
            foreach (var (row, squaredLine) in around)
            {
                access[row] += attraction.At(squaredLine) / demand;
            }
        }
        (Accesses, Distributed) = Conclude(
            peuplement, selection, access, points.Count > 0, attraction.SquaredReach, deadline);
    }

    /// <summary>Number of structures that were asked for, with or without position.</summary>
    public int Selected { get; }

    /// <summary>Number of them that have a position.</summary>
    public int Located { get; }

    /// <summary>Number of those in whose catchment nobody lives.</summary>
    public int WithoutDemand { get; }

    /// <summary>Structures for 10 000 inhabitants; known where a distance could be measured, if there is any structure.</summary>
    public MesureParCommune Accesses { get; }

    /// <summary>Σ_i P_i·A_i, over all communes.</summary>
    public double Distributed { get; }

    private static (MesureParCommune Accesses, double Distributed) Conclude(
        Peuplement peuplement, StructureSelection selection, double[] access, bool isKnown, double squaredReach, Deadline deadline)
    {
        var beyond = peuplement.NonCouverts(selection.Types);
        var enLimite = RowSet.Lasting(access.Length);
        var situations = peuplement.Situate(selection.Types);
        var distributed = 0.0;
        for (var row = 0; row < access.Length; row++)
        {
            deadline.Check();
            distributed += peuplement.Population(row) * access[row];
            var isMeasured = isKnown && peuplement.Leaves.Contains(row) && situations[row] == SituationCommune.Mesurable;
            enLimite.Add(isMeasured && beyond.Nearest(peuplement.Centre(row), squaredReach, _ => true).Row > 0 ? row : -1);
            access[row] = isMeasured ? Math.Round(access[row] * 10_000, Decimals) : double.NaN;
        }
        return (new MesureParCommune(selection.Types, access, situations, enLimite), distributed);
    }
}
