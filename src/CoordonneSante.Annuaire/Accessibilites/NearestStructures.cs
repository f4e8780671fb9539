using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The nearest of some structures to each commune's centre, wherever in France it stands, but across a
/// sea.</summary>
internal sealed class NearestStructures : PlusProches
{
    /// <summary>Beyond any straight line between two points of the Earth, in square metres.</summary>
    private const double Everywhere = 1e15;

    private readonly StructureTable _structures;
    private readonly PointIndex _index;
    private readonly int[] _nearest;

    public NearestStructures(Peuplement peuplement, StructureTable structures, StructureSelection selection, Deadline deadline)
    {
        _structures = structures;
        var points = StructurePoints.Of(structures, selection.Rows);
        var situations = peuplement.Situate(selection.Types);
        var beyond = peuplement.NonCouverts(selection.Types);
        var enLimite = RowSet.Lasting(peuplement.Communes.Count + 1);
        _index = new PointIndex(points);
        _nearest = new int[peuplement.Communes.Count + 1];
        Selected = selection.Rows.Count;
        var kilometres = new double[_nearest.Length];
        kilometres.AsSpan().Fill(double.NaN);
        var previous = points.Count > 0 ? points[0].Point : default;
        foreach (var row in peuplement.Leaves)
        {
            deadline.Check();
            if (points.Count > 0 && situations[row] == SituationCommune.Mesurable)
            {
                // Communes follow each other by code, so the previous one's structure is seldom far: it bounds the search.
                var centre = peuplement.Centre(row);
                var nearest = _index.Nearest(centre, centre.SquaredLineTo(previous), IsWanted);
                var distance = Kilometres(nearest.SquaredLine);
                if (Terre.Separates(peuplement.Communes.At(row), structures.At(nearest.Row).Commune, distance))
                {
                    situations[row] = SituationCommune.OutreMer;
                }
                else
                {
                    _nearest[row] = nearest.Row;
                    kilometres[row] = distance;
                    enLimite.Add(beyond.Nearest(centre, nearest.SquaredLine, IsWanted).Row > 0 ? row : -1);
                }
                previous = structures.At(nearest.Row).Position is { } position
                    ? GeocentricPoint.At(position.Longitude, position.Latitude)
                    : previous;
            }
        }
        Distances = new MesureParCommune(selection.Types, kilometres, situations, enLimite);
    }

    public override int Selected { get; }

    /// <summary>Number of them that have a position.</summary>
    public override int Located => _index.Count;

    /// <summary>Great-circle kilometres, to the centimetre.</summary>
    public override MesureParCommune Distances { get; }

    public override int Of(int communeRow) => _nearest[communeRow];

    /// <param name="point">Where one stands.</param>
    /// <param name="commune">In which commune.</param>
    /// <returns>Kilometres to the nearest structure; null when there is none, or it is too far across a sea.</returns>
    public double? DistanceFrom(GeocentricPoint point, Commune commune) =>
        _index.Nearest(point, Everywhere, IsWanted) is { Row: > 0 } nearest
        && Kilometres(nearest.SquaredLine) is var distance
        && !Terre.Separates(commune, _structures.At(nearest.Row).Commune, distance)
            ? distance
            : null;

    /// <param name="squaredLine">In square metres.</param>
    public static double Kilometres(double squaredLine) => Neighbour.Of(0, squaredLine).Centimetres / 100_000.0;

    private static bool IsWanted(int row) => true;
}
