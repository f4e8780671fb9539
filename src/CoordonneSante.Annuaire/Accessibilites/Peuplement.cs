using CoordonneSante.Annuaire.Columns;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Territoires;
using CoordonneSante.Annuaire.Territoires.AdHoc;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Where people live: the population and the centre of each leaf commune. Arrays are by row of the commune table.</summary>
/// <remarks>Paris, Lyon and Marseille are left to their arrondissements, so that nobody is counted twice.</remarks>
internal sealed class Peuplement
{
    private readonly PopulationColumns _populations;
    private readonly SituationCommune[] _situations;
    private readonly GeocentricPoint[] _centres;

    public Peuplement(CommuneTable communes, PopulationColumns populations)
    {
        Communes = communes;
        _populations = populations;
        _situations = new SituationCommune[communes.Count + 1];
        _centres = new GeocentricPoint[communes.Count + 1];
        var located = new List<(int, GeocentricPoint)>(communes.Count);
        foreach (var row in populations.Leaves)
        {
            var commune = communes.At(row);
            _situations[row] = commune.Departement.Region.NombreStructures == 0 ? SituationCommune.NonCouverte
                : commune.Centre is null ? SituationCommune.SansCentre
                : SituationCommune.Mesurable;
            if (commune.Centre is { } centre)
            {
                _centres[row] = GeocentricPoint.At(centre.Longitude, centre.Latitude);
                located.Add((row, _centres[row]));
            }
        }
        Situes = new PointIndex(located);
    }

    public CommuneTable Communes { get; }

    /// <summary>Rows of the leaf communes.</summary>
    public RowSet Feuilles => _populations.Leaves;

    /// <summary>The centres of the leaf communes that have one, covered or not.</summary>
    public PointIndex Situes { get; }

    /// <summary>Inhabitants; 0 too when unknown, see <see cref="HasPopulation"/>.</summary>
    public int Population(int row) => Math.Max(_populations.ByRow[row], 0);

    public bool HasPopulation(int row) => _populations.ByRow[row] >= 0;

    public SituationCommune Situation(int row) => _situations[row];

    /// <summary>Meaningful only for a commune that has a centre, as every <see cref="SituationCommune.Mesurable"/> one.</summary>
    public GeocentricPoint Centre(int row) => _centres[row];
}
