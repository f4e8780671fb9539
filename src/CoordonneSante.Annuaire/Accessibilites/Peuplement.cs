using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Where people live: the population and the centre of each leaf commune. Arrays are by row of the commune table.</summary>
/// <remarks>Paris, Lyon and Marseille are left to their arrondissements, so that nobody is counted twice.</remarks>
internal sealed class Peuplement
{
    private readonly StructureStatistiques _statistiques;
    private readonly PopulationColumns _populations;
    private readonly GeocentricPoint[] _centres;

    public Peuplement(StructureStatistiques statistiques)
    {
        var communes = statistiques.Communes;
        Communes = communes;
        _statistiques = statistiques;
        _populations = statistiques.Territoires.Populations;
        _centres = new GeocentricPoint[communes.Count + 1];
        var located = new List<(int, GeocentricPoint)>(communes.Count);
        foreach (var row in _populations.Leaves)
        {
            if (communes.At(row).Centre is { } centre)
            {
                _centres[row] = GeocentricPoint.At(centre.Longitude, centre.Latitude);
                located.Add((row, _centres[row]));
            }
        }
        Situes = new PointIndex(located);
    }

    public CommuneTable Communes { get; }

    /// <summary>Rows of the leaf communes.</summary>
    public RowSet Leaves => _populations.Leaves;

    /// <summary>The centres of the leaf communes that have one, covered or not.</summary>
    public PointIndex Situes { get; }

    /// <summary>Inhabitants; 0 too when unknown, see <see cref="HasPopulation"/>.</summary>
    public int Population(int row) => Math.Max(_populations.ByRow[row], 0);

    public bool HasPopulation(int row) => _populations.ByRow[row] >= 0;

    /// <summary>Year of the population, as a set that <see cref="Describe"/> reads.</summary>
    public ulong Years(int row) => _populations.Years[row];

    public Couverture Couverture => _statistiques.Couverture;

    /// <summary>Whether people are measured from the town or village that gives the commune its name.</summary>
    public bool EstAuChefLieu(int row) => Communes.At(row).CentreNature == CentreNature.ChefLieu;

    /// <summary>What stands in the way of a measure to structures of some types, by row of a leaf.</summary>
    public SituationCommune[] Situate(TypesAdmis types)
    {
        var covered = Couverture.Communes(types);
        var situations = new SituationCommune[Communes.Count + 1];
        foreach (var row in Leaves)
        {
            situations[row] = !covered.Contains(row) ? SituationCommune.NonCouverte
                : Communes.At(row).Centre is null ? SituationCommune.SansCentre
                : SituationCommune.Mesurable;
        }
        return situations;
    }

    /// <summary>The same where ways are travel times: a centre is not needed.</summary>
    public SituationCommune[] Situate(TypesAdmis types, MatriceDurees durees)
    {
        var covered = Couverture.Communes(types);
        var situations = new SituationCommune[Communes.Count + 1];
        foreach (var row in Leaves)
        {
            situations[row] = !covered.Contains(row) ? SituationCommune.NonCouverte
                : durees.From(row).IsEmpty ? SituationCommune.SansDuree
                : SituationCommune.Mesurable;
        }
        return situations;
    }

    /// <summary>The centres of the leaf communes of which nothing is known for some types.</summary>
    public PointIndex NonCouverts(TypesAdmis types)
    {
        var covered = Couverture.Communes(types);
        var uncovered = new List<(int, GeocentricPoint)>();
        foreach (var row in Leaves)
        {
            if (!covered.Contains(row) && Communes.At(row).Centre is not null)
            {
                uncovered.Add((row, _centres[row]));
            }
        }
        return new PointIndex(uncovered);
    }

    /// <summary>Meaningful only for a commune that has a centre, as every <see cref="SituationCommune.Mesurable"/> one.</summary>
    public GeocentricPoint Centre(int row) => _centres[row];

    /// <summary>Travel times between communes; null where none is loaded.</summary>
    public MatriceDurees? Durees => Communes.Durees;

    public MesureTrajet TrajetEn(UniteTrajet unite) => new(unite, unite == UniteTrajet.Minute ? Durees?.Source : null);

    /// <summary>What a measure on these inhabitants says of itself.</summary>
    /// <param name="methode">The measure.</param>
    /// <param name="years">Years of the populations that it sums up.</param>
    /// <param name="note">What it leaves out; null when there is nothing to say.</param>
    public MesureStatistique Describe(Methode methode, ulong years, string? note) =>
        _statistiques.Texts.Measure(methode.Formule, methode.Numerateur, methode.Denominateur, _populations.Millesime(years)) with
        {
            Note = note is null ? null : new Texte(note),
        };
}
