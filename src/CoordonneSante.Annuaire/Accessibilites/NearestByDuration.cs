using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The structure that is reached first from each commune, by travel times from commune to commune.</summary>
internal sealed class NearestByDuration : PlusProches
{
    private readonly int[] _nearest;

    public NearestByDuration(
        Peuplement peuplement, StructureTable structures, StructureSelection selection, MatriceDurees durees, Deadline deadline)
    {
        var communes = new StructuresParCommune(peuplement, structures, selection, durees);
        var covered = peuplement.Couverture.Communes(selection.Types);
        var situations = peuplement.Situate(selection.Types, durees);
        var enLimite = RowSet.Lasting(situations.Length);
        var minutes = new double[situations.Length];
        minutes.AsSpan().Fill(double.NaN);
        _nearest = new int[situations.Length];
        foreach (var row in peuplement.Leaves)
        {
            deadline.Check();
            if (situations[row] != SituationCommune.Mesurable)
            {
                continue;
            }
            var (best, unknown) = (double.PositiveInfinity, double.PositiveInfinity);
            foreach (var (arrival, time) in durees.From(row))
            {
                if (communes.FirstOf(arrival) is > 0 and var structure
                    && (time < best || (time == best && structure < _nearest[row])))
                {
                    (best, _nearest[row]) = (time, structure);
                }
                unknown = covered.Contains(arrival) ? unknown : Math.Min(unknown, time);
            }
            if (_nearest[row] == 0)
            {
                situations[row] = communes.Located > 0 ? SituationCommune.SansDuree : situations[row];
                continue;
            }
            minutes[row] = best;
            enLimite.Add(unknown < best ? row : -1);
        }
        Selected = selection.Rows.Count;
        Located = communes.Located;
        Distances = new MesureParCommune(selection.Types, minutes, situations, enLimite);
    }

    public override int Selected { get; }

    /// <summary>Number of them in a commune to which the file gives a way.</summary>
    public override int Located { get; }

    /// <summary>Minutes.</summary>
    public override MesureParCommune Distances { get; }

    public override int Of(int communeRow) => _nearest[communeRow];
}
