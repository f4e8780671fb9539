using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The communes from which each structure's own is reached in time.</summary>
internal sealed class BassinsEnMinutes : Bassins
{
    private readonly MatriceDurees _durees;
    private readonly Attraction _attraction;
    private readonly StructuresParCommune _structures;
    private readonly RowSet _covered;
    private readonly RowSet _leaves;

    /// <param name="attraction">Of minutes.</param>
    public BassinsEnMinutes(
        Peuplement peuplement, StructureTable structures, StructureSelection selection, MatriceDurees durees, Attraction attraction)
    {
        _durees = durees;
        _attraction = attraction;
        _structures = new StructuresParCommune(peuplement, structures, selection, durees);
        _covered = peuplement.Couverture.Communes(selection.Types);
        _leaves = peuplement.Leaves;
        Situations = peuplement.Situate(selection.Types, durees);
    }

    public override int Located => _structures.Located;

    public override SituationCommune[] Situations { get; }

    public override int Around(int index, (int Row, double Weight)[] found)
    {
        var count = 0;
        foreach (var (row, minutes) in _durees.To(_structures.All[index].Commune))
        {
            if (_leaves.Contains(row) && minutes <= _attraction.Reach)
            {
                found[count++] = (row, _attraction.At(minutes));
            }
        }
        return count;
    }

    public override bool EstEnLimite(int row)
    {
        foreach (var (arrival, minutes) in _durees.From(row))
        {
            if (minutes <= _attraction.Reach && !_covered.Contains(arrival))
            {
                return true;
            }
        }
        return false;
    }
}
