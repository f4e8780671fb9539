using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What a new structure at a point would change.</summary>
public sealed class SimulationImplantation
{
    private readonly List<CommuneRapprochee> _nearer = [];
    private readonly NearestStructures _nearest;
    private readonly Couverture _couverture;
    private readonly Commune _commune;
    private readonly GeocentricPoint _point;
    private readonly StructuresProches _around;
    private (double Before, double After, int Population) _inRadius;

    /// <param name="coordonnees">Where the structure would stand.</param>
    /// <param name="type">Its type.</param>
    /// <param name="peuplement">Where people live.</param>
    /// <param name="nearest">The structures of the type.</param>
    /// <param name="zones">The zones of the point.</param>
    /// <param name="commune">The commune of the point.</param>
    /// <param name="around">The structures of the type within the radius.</param>
    /// <param name="rayonKm">Kilometres.</param>
    /// <param name="deadline">Ends the computation.</param>
    internal SimulationImplantation(
        Coordonnees coordonnees,
        TypeStructure type,
        Peuplement peuplement,
        NearestStructures nearest,
        ZonesAuPoint zones,
        Commune commune,
        StructuresProches around,
        double rayonKm,
        Deadline deadline)
    {
        Point = coordonnees;
        Type = type;
        Zones = zones;
        _commune = commune;
        _couverture = peuplement.Couverture;
        _around = around;
        _nearest = nearest;
        _point = GeocentricPoint.At(coordonnees.Longitude, coordonnees.Latitude);
        foreach (var row in peuplement.Leaves)
        {
            deadline.Check();
            var home = peuplement.Communes.At(row);
            if (home.Centre is not null)
            {
                var after = NearestStructures.Kilometres(peuplement.Centre(row).SquaredLineTo(_point));
                double? measured = double.IsNaN(nearest.Distances[row]) ? null : nearest.Distances[row];
                if (after <= rayonKm)
                {
                    Cover(peuplement.Population(row), measured, after, rayonKm);
                }
                if (measured is { } before && before > after)
                {
                    PopulationRapprochee += peuplement.Population(row);
                    _nearer.Add(new CommuneRapprochee(home, before, after));
                }
            }
        }
        _nearer.Sort(static (left, right) => Rank(left).CompareTo(Rank(right)));
    }

    public Coordonnees Point { get; }

    public TypeStructure Type { get; }

    public ZonesAuPoint Zones { get; }

    /// <summary>Structures of the type, the nearest first.</summary>
    public IEnumerable<StructureProche> StructuresDansLeRayon => _around.Edges;

    /// <summary>Structures of the type that have a position, in the whole of France: what the others are compared with.</summary>
    public int NombreStructuresDuType => _nearest.Located;

    /// <summary>Great-circle kilometres from the point; null when there is none, or it is too far across a sea.</summary>
    public double? DistancePlusProcheDuTypeKm => _nearest.DistanceFrom(_point, _commune);

    /// <summary>Inhabitants of the communes whose centre is within the radius.</summary>
    public int PopulationDansLeRayon { get; private set; }

    /// <summary>Those of régions in which the loaded files list no structure of the type, or all if they place none: whether they have one
    /// near is unknown.</summary>
    public int PopulationNonCouverte { get; private set; }

    /// <summary>Inhabitants whose nearest structure of the type becomes this one, within the radius or beyond.</summary>
    public int PopulationRapprochee { get; }

    /// <summary>Inhabitants within the radius who had none of the type within the same radius of their commune's centre.</summary>
    public int PopulationNouvellementCouverte { get; private set; }

    /// <summary>What the figures leave out, in French; null when there is nothing to say.</summary>
    public string? Note
    {
        get
        {
            var types = TypesAdmis.Of(Type);
            var region = _commune.Departement.Region;
            var uncovered = _couverture.Couvre(region, types)
                ? null
                : $"Les fichiers chargés ne recensent aucune {types.Nommer()} dans la région du point ({region.Nom}) : la comparaison avec "
                    + "ce qui existe n'y est pas possible.";
            var notes = string.Join(' ', new[] { uncovered, NotesAcces.OfSeats(types) }.OfType<string>());
            return notes.Length == 0 ? null : notes;
        }
    }

    /// <summary>Mean kilometres from the measured inhabitants within the radius to the nearest of the type; null without any.</summary>
    public double? DistanceMoyenneAvantKm => Mean(_inRadius.Before);

    /// <summary>The same, the new structure counted.</summary>
    public double? DistanceMoyenneApresKm => Mean(_inRadius.After);

    /// <summary>The communes that it is nearer to than any other, the greatest gain first.</summary>
    /// <param name="first">How many at most; null leaves it to the policy.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE.</exception>
    public IReadOnlyList<CommuneRapprochee> CommunesRapprochees(int? first = null, PagePolicy? policy = null)
    {
        var page = new PageArguments(first, Policy: policy);
        page.Check();
        return _nearer.GetRange(0, Math.Min(page.Size, _nearer.Count));
    }

    private void Cover(int population, double? measured, double after, double rayonKm)
    {
        PopulationDansLeRayon += population;
        if (measured is not { } before)
        {
            PopulationNonCouverte += population;
            return;
        }
        PopulationNouvellementCouverte += before <= rayonKm ? 0 : population;
        _inRadius.Population += population;
        _inRadius.Before += population * before;
        _inRadius.After += population * Math.Min(before, after);
    }

    private double? Mean(double sum) => _inRadius.Population > 0 ? Math.Round(sum / _inRadius.Population, 5) : null;

    private static (double Gain, string Code) Rank(CommuneRapprochee commune) =>
        (-commune.GainKm, commune.Commune.CodeInsee.Value);
}
