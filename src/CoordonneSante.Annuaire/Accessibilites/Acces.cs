using CoordonneSante.Annuaire.Caching;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How near structures are to where people live.</summary>
/// <remarks>What is computed over the whole of France is kept for the structures last asked about, whatever filter selects them.</remarks>
public sealed class Acces
{
    /// <summary>Half a megabyte each, on the communes of France.</summary>
    private const int KeptResults = 16;

    private const double MaxRadiusInKm = 100;
    private const double MaxRadiusInMinutes = 180;

    private readonly StructureTable _structures;
    private readonly Lieux _lieux;
    private readonly Lazy<Peuplement> _peuplement;
    private readonly Decoupages _decoupages;
    private readonly RecentlyUsed<StructureSelection, NearestStructures> _nearest = new(KeptResults);
    private readonly RecentlyUsed<StructureSelection, NearestByDuration> _reached = new(KeptResults);
    private readonly RecentlyUsed<(StructureSelection, UniteTrajet Unite, double Rayon, VarianteFca), FloatingCatchment> _catchments =
        new(KeptResults);

    internal Acces(StructureStatistiques statistiques, Lieux lieux)
    {
        _structures = statistiques.Structures;
        _lieux = lieux;
        _peuplement = new Lazy<Peuplement>(() => new Peuplement(statistiques));
        _decoupages = new Decoupages(statistiques.Communes, statistiques.Couverture);
    }

    /// <summary>How far the inhabitants of a territory are from the nearest structure, in the territory or out of it.</summary>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="dans">Whose inhabitants.</param>
    /// <param name="seuilsKm">Distances up to which inhabitants are counted: at most 20, above 0, up to 500.</param>
    /// <param name="grouperPar">Level of the groups; null for none.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <param name="seuilsMinutes">Given, ways are the travel times that are loaded, and these replace <paramref name="seuilsKm"/>: at most
    /// 20, above 0, up to 600.</param>
    /// <exception cref="RequeteInvalideException">SEUILS_INVALIDES, DONNEES_SANS_CENTRE, DUREES_ABSENTES, or of the filter.</exception>
    public Accessibilite Measure(
        StructureFilter? where,
        Territoire dans,
        IReadOnlyList<double> seuilsKm,
        NiveauTerritoire? grouperPar,
        Deadline deadline = default,
        IReadOnlyList<double>? seuilsMinutes = null)
    {
        if (seuilsMinutes is not null)
        {
            var durees = RequireDurations();
            var minutes = new Seuils(seuilsMinutes, UniteTrajet.Minute);
            var reached = _reached.Get(
                StructureSelection.Of(_structures, where, deadline),
                selection => new NearestByDuration(_peuplement.Value, _structures, selection, durees, deadline));
            return new Accessibilite(
                _peuplement.Value, _decoupages, _structures, reached, Methode.Duration(durees), dans.Rows, minutes, grouperPar, deadline);
        }
        var seuils = new Seuils(seuilsKm);
        CentresRequis.Check(_peuplement.Value.Communes);
        var nearest = NearestOf(where, deadline);
        return new Accessibilite(
            _peuplement.Value, _decoupages, _structures, nearest, Methode.Distance, dans.Rows, seuils, grouperPar, deadline);
    }

    /// <summary>How many structures are within reach of the inhabitants of a territory, shared with all who live around each.</summary>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="dans">Whose inhabitants are shown; the computation is on those of the whole of France.</param>
    /// <param name="rayonKm">Above 0, up to 100.</param>
    /// <param name="variante">Whether distance matters within the radius.</param>
    /// <param name="grouperPar">Level of the groups; null for none.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <param name="rayonMinutes">Given, distances are the travel times that are loaded, and this replaces
    /// <paramref name="rayonKm"/>: above 0, up to 180.</param>
    /// <exception cref="RequeteInvalideException">RAYON_INVALIDE, DONNEES_SANS_CENTRE, DUREES_ABSENTES, or of the filter.</exception>
    public AccessibilitePotentielle MeasurePotential(
        StructureFilter? where,
        Territoire dans,
        double rayonKm,
        VarianteFca variante,
        NiveauTerritoire? grouperPar,
        Deadline deadline = default,
        double? rayonMinutes = null)
    {
        if (rayonMinutes is { } minutes)
        {
            CheckRadius("rayonMinutes", minutes, MaxRadiusInMinutes, "minutes", "L'unité est la minute de trajet.");
            var durees = RequireDurations();
            var reached = _catchments.Get(
                (StructureSelection.Of(_structures, where, deadline), UniteTrajet.Minute, minutes, variante),
                key => new FloatingCatchment(
                    _peuplement.Value,
                    key.Item1,
                    new BassinsEnMinutes(_peuplement.Value, _structures, key.Item1, durees, Attraction.OfMinutes(key.Rayon, key.Item4)),
                    deadline));
            return new AccessibilitePotentielle(
                Methode.Catchment(durees, minutes, variante), _peuplement.Value, _decoupages, reached, dans.Rows, grouperPar, deadline);
        }
        CheckRadius(rayonKm);
        CentresRequis.Check(_peuplement.Value.Communes);
        var catchment = _catchments.Get(
            (StructureSelection.Of(_structures, where, deadline), UniteTrajet.Kilometre, rayonKm, variante),
            key => new FloatingCatchment(
                _peuplement.Value,
                key.Item1,
                new BassinsAVolDoiseau(_peuplement.Value, _structures, key.Item1, Attraction.OfSquaredLines(key.Rayon, key.Item4)),
                deadline));
        return new AccessibilitePotentielle(
            Methode.Catchment(rayonKm, variante), _peuplement.Value, _decoupages, catchment, dans.Rows, grouperPar, deadline);
    }

    /// <summary>What a new structure of a type would change.</summary>
    /// <param name="point">Where it would stand.</param>
    /// <param name="type">Its type: only structures of this one count.</param>
    /// <param name="rayonKm">Above 0, up to 100.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">RAYON_INVALIDE, POINT_INVALIDE, COORDONNEES_INVERSEES, POINT_HORS_TERRITOIRE,
    /// DONNEES_SANS_CENTRE.</exception>
    public SimulationImplantation Simulate(Coordonnees point, TypeStructure type, double rayonKm, Deadline deadline = default)
    {
        CheckRadius(rayonKm);
        var zones = _lieux.RequireZones(point);
        if (zones.Commune is null)
        {
            throw new RequeteInvalideException(
                "POINT_HORS_TERRITOIRE",
                FormattableString.Invariant(
                    $"Le point (longitude {point.Longitude}, latitude {point.Latitude}) n'est dans aucune commune."),
                "Donnez un point à terre, en France ; la longitude est négative à l'ouest de Greenwich.");
        }
        var where = new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };
        var around = _lieux.StructuresProches(
            new Origine { Point = point }, rayonKm, where, new PageArguments(Policy: PagePolicy.Everything, Deadline: deadline), out _);
        var nearest = NearestOf(where, deadline);
        return new SimulationImplantation(point, type, _peuplement.Value, nearest, zones, zones.Commune, around, rayonKm, deadline);
    }

    private NearestStructures NearestOf(StructureFilter? where, Deadline deadline) => _nearest.Get(
        StructureSelection.Of(_structures, where, deadline),
        selection => new NearestStructures(_peuplement.Value, _structures, selection, deadline));

    private MatriceDurees RequireDurations() => _peuplement.Value.Durees ?? throw new RequeteInvalideException(
        "DUREES_ABSENTES",
        "Aucune durée de trajet n'est chargée : rien ne se mesure en minutes.",
        "L'exploitant les ajoute par « import --durees » ; mesurez sinon en kilomètres à vol d'oiseau.");

    private static void CheckRadius(double rayonKm) =>
        CheckRadius("rayonKm", rayonKm, MaxRadiusInKm, "kilomètres", "L'unité est le kilomètre.");

    private static void CheckRadius(string argument, double radius, double most, string unit, string advice)
    {
        // Written so that NaN is refused too.
        if (!(radius > 0 && radius <= most))
        {
            throw new RequeteInvalideException(
                "RAYON_INVALIDE",
                FormattableString.Invariant($"« {argument} » vaut {radius} : il va de 0, exclu, à {most} {unit}."),
                advice);
        }
    }
}
