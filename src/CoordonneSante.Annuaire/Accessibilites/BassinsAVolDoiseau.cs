using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The communes whose centre is within a radius of each structure's position.</summary>
internal sealed class BassinsAVolDoiseau : Bassins
{
    private readonly Peuplement _peuplement;
    private readonly Attraction _attraction;
    private readonly PointIndex _beyond;
    private readonly List<(int Row, GeocentricPoint Point)> _points;

    /// <param name="attraction">Of squares of straight lines.</param>
    public BassinsAVolDoiseau(Peuplement peuplement, StructureTable structures, StructureSelection selection, Attraction attraction)
    {
        _peuplement = peuplement;
        _attraction = attraction;
        _points = StructurePoints.Of(structures, selection.Rows);
        _beyond = peuplement.NonCouverts(selection.Types);
        Situations = peuplement.Situate(selection.Types);
    }

    public override int Located => _points.Count;

    public override SituationCommune[] Situations { get; }

    public override int Around(int index, (int Row, double Weight)[] found)
    {
        var count = _peuplement.Situes.Within(_points[index].Point, _attraction.Reach, found);
        for (var i = 0; i < count; i++)
        {
            found[i].Weight = _attraction.At(found[i].Weight);
        }
        return count;
    }

    public override bool EstEnLimite(int row) => _beyond.Nearest(_peuplement.Centre(row), _attraction.Reach, _ => true).Row > 0;
}
