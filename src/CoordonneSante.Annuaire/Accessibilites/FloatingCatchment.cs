using CoordonneSante.Annuaire.Calculs;
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

    public FloatingCatchment(Peuplement peuplement, StructureSelection selection, Bassins bassins, Deadline deadline)
    {
        Selected = selection.Rows.Count;
        Located = bassins.Located;
        var access = new double[peuplement.Communes.Count + 1];
        var found = new (int Row, double Weight)[peuplement.Communes.Count + 1];
        for (var structure = 0; structure < bassins.Located; structure++)
        {
            deadline.Check();
            var around = found.AsSpan(0, bassins.Around(structure, found));
            var demand = 0.0;
            foreach (var (row, weight) in around)
            {
                demand += peuplement.Population(row) * weight;
            }
            if (demand == 0)
            {
                WithoutDemand++;
                continue;
            }
            foreach (var (row, weight) in around)
            {
                access[row] += weight / demand;
            }
        }
        (Accesses, Distributed) = Conclude(peuplement, selection, bassins, access, deadline);
    }

    /// <summary>Number of structures that were asked for, known to be somewhere or not.</summary>
    public int Selected { get; }

    /// <summary>Number of them around which communes could be looked for.</summary>
    public int Located { get; }

    /// <summary>Number of those in whose catchment nobody lives.</summary>
    public int WithoutDemand { get; }

    /// <summary>Structures for 10 000 inhabitants; known where a distance could be measured, if there is any structure.</summary>
    public MesureParCommune Accesses { get; }

    /// <summary>Σ_i P_i·A_i, over all communes.</summary>
    public double Distributed { get; }

    private static (MesureParCommune Accesses, double Distributed) Conclude(
        Peuplement peuplement, StructureSelection selection, Bassins bassins, double[] access, Deadline deadline)
    {
        var enLimite = RowSet.Lasting(access.Length);
        var situations = bassins.Situations;
        var distributed = 0.0;
        for (var row = 0; row < access.Length; row++)
        {
            deadline.Check();
            distributed += peuplement.Population(row) * access[row];
            var isMeasured = bassins.Located > 0 && peuplement.Leaves.Contains(row) && situations[row] == SituationCommune.Mesurable;
            enLimite.Add(isMeasured && bassins.EstEnLimite(row) ? row : -1);
            access[row] = isMeasured ? Math.Round(access[row] * 10_000, Decimals) : double.NaN;
        }
        return (new MesureParCommune(selection.Types, access, situations, enLimite), distributed);
    }
}
