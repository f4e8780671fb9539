using System.Globalization;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Geographie.Zones;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>What is known of where a project is.</summary>
internal sealed class LieuDeProjet
{
    /// <summary>A point farther than this from a commune's centre is not in it: the widest communes of metropolitan France are
    /// within.</summary>
    private const double MaxMetresToCentre = 50_000;

    private LieuDeProjet(Commune? commune, bool isCertain, ZonesAuPoint? point, QuartierPrioritaire? quartier)
    {
        Commune = commune;
        CommuneCertaine = isCertain;
        Point = point;
        Quartier = quartier;
    }

    /// <summary>Null when nothing tells it.</summary>
    public Commune? Commune { get; }

    /// <summary>False when it is only the one whose centre is nearest to the point, or the point is as near another as outlines are
    /// precise.</summary>
    public bool CommuneCertaine { get; }

    /// <summary>Null without a point: only the commune is known, if it is.</summary>
    public ZonesAuPoint? Point { get; }

    /// <summary>Null outside all, and without a point.</summary>
    public QuartierPrioritaire? Quartier { get; }

    /// <summary>INSEE code; null when unknown.</summary>
    public string? Region => Commune?.Departement.Region.Code.Value;

    /// <summary>INSEE codes of the régions that the place may be in; null for any. One unless the commune is only the nearest.</summary>
    public IReadOnlyList<string>? RegionsPossibles =>
        Region is null ? null : !CommuneCertaine && Point is { } point ? [Region, .. point.RegionsPossibles] : [Region];

    /// <summary>INSEE code; null when nothing tells the région for sure.</summary>
    public string? RegionCertaine => CommuneCertaine ? Region : null;

    public string? NomRegion => Commune?.Departement.Region.Nom.Value;

    /// <summary>Year of the zoning known for the commune; null when it has none.</summary>
    public int? MillesimeZonage =>
        Commune?.ZonageMillesime is { } vintage
        && int.TryParse(vintage.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <summary>"Rennes (35238)".</summary>
    public string NomCommune => Commune is null ? "" : $"{Commune.Nom.Value} ({Commune.CodeInsee.Value})";

    /// <summary>What to say for the place to be known.</summary>
    public string Manque => Point is null
        ? "Lieu du projet non indiqué : donnez « point » ou « commune »."
        : "Le point n'est dans aucune commune connue : corrigez-le, ou donnez « commune ».";

    /// <summary>Whether <see cref="Zonages"/> are those of the place: a quarter's own zoning needs no commune.</summary>
    public bool ZonageCertain => CommuneCertaine || Quartier?.ZonageMedecin is not null;

    /// <summary>The zonings that the place may have, one unless only a commune is known; none without a commune.</summary>
    public IReadOnlyList<ZonagePossible> Zonages
    {
        get
        {
            if (Quartier is { ZonageMedecin: not null })
            {
                return [Of(Quartier)];
            }
            IReadOnlyList<Commune> leaves = Commune switch
            {
                null => [],
                { Arrondissements.Count: > 0 } => Commune.Arrondissements,
                _ => [Commune],
            };
            var decided = Point is null ? Quartiers.Where(quartier => quartier.ZonageMedecin is not null) : [];
            return [.. leaves.Select(Of), .. decided.Select(Of)];
        }
    }

    /// <summary>The quarters that the place may be in when only its commune is known.</summary>
    /// <remarks>Those of Lyon and Marseille are given by commune: each arrondissement may have any of them.</remarks>
    public IReadOnlyList<QuartierPrioritaire> Quartiers => Commune switch
    {
        null => [],
        { ArrondissementDe: { } whole } =>
            [.. Commune.QuartiersPrioritaires.Union(whole.QuartiersPrioritaires.Where(quartier => quartier.Communes.Contains(whole)))],
        _ => Commune.QuartiersPrioritaires,
    };

    /// <summary>Finds the place that a project names: by a point, a commune, both, or nothing.</summary>
    /// <param name="projet">As the request gives it.</param>
    /// <param name="annuaire">Where to look.</param>
    /// <param name="fusion">What became of the commune, when its code is no longer in use; else null.</param>
    /// <exception cref="RequeteInvalideException">COMMUNE_INCONNUE, LIEU_INCOHERENT, or a malformed code or point.</exception>
    public static LieuDeProjet Find(Projet projet, AnnuaireSnapshot annuaire, out CommuneFusionnee? fusion)
    {
        fusion = null;
        var named = projet.Commune is { } code ? FindCommune(code, annuaire, out fusion) : null;
        if (projet.Point is not { } point)
        {
            return new LieuDeProjet(named, isCertain: true, null, null);
        }
        var zones = annuaire.Lieux.Zones(point);
        var isOutlined = zones.CommuneMethode == MethodeZone.Contour;
        if (named is null)
        {
            // A quarter that stands on one commune tells it, even where communes have no outline.
            var only = zones.QuartierPrioritaire is { Communes: [var alone] } ? alone : null;
            var isCertain = only is not null || (isOutlined && zones.CommunesVoisines.Count == 0);
            return new LieuDeProjet(only ?? zones.Commune, isCertain, zones, zones.QuartierPrioritaire);
        }
        if (!IsConsistent(named, point, zones))
        {
            var found = isOutlined && zones.Commune is { } other ? $" mais {Toponyme.A(other.Nom.Value)} ({other.CodeInsee.Value})" : "";
            throw new RequeteInvalideException(
                "LIEU_INCOHERENT",
                $"Le point n'est pas {Toponyme.A(named.Nom.Value)} ({named.CodeInsee.Value}){found}.",
                "Corrigez « point » ou « commune », ou n'en donnez qu'un.");
        }
        return new LieuDeProjet(
            isOutlined && zones.Commune?.ArrondissementDe == named ? zones.Commune : named,
            isCertain: true,
            zones,
            zones.QuartierPrioritaire);
    }

    /// <summary>Where a structure is. Its commune and quarter are those of its record.</summary>
    public static LieuDeProjet Of(Structure structure, AnnuaireSnapshot annuaire) => new(
        structure.Commune,
        isCertain: true,
        structure.Position is { } position ? annuaire.Lieux.Zones(new Coordonnees(position.Longitude, position.Latitude)) : null,
        structure.QuartierPrioritaire);

    /// <summary>Whether an organisation acts where the project is, as far as that is known.</summary>
    public bool IsServedBy(Organisme organisme) => Commune is null || (CommuneCertaine
        ? organisme.ActsIn(Commune.Departement)
        : RegionsPossibles?.Any(organisme.ActsInRegion) != false);

    private static Commune FindCommune(string code, AnnuaireSnapshot annuaire, out CommuneFusionnee? fusion) =>
        annuaire.FindCommune(code, out fusion)
        ?? throw new RequeteInvalideException(
            "COMMUNE_INCONNUE",
            $"Aucune commune n'a le code INSEE {code}.",
            "Cherchez-la avec « communes(recherche:) » ou « suggestions ».");

    private static bool IsConsistent(Commune named, Coordonnees point, ZonesAuPoint zones) =>
        zones.CommuneMethode == MethodeZone.Contour
            ? zones.CommunesVoisines.Append(zones.Commune).Any(commune => commune == named || commune?.ArrondissementDe == named)
            : named.Centre is not { } centre
                || GreatCircle.DistanceInMetres(point.Longitude, point.Latitude, centre.Longitude, centre.Latitude) <= MaxMetresToCentre;

    private static ZonagePossible Of(Commune commune)
    {
        var vintage = commune.ZonageMillesime is { } year ? $" (zonage {year.Value})" : "";
        return new ZonagePossible(
            commune.ZonageMedecin,
            $"{commune.Nom.Value} ({commune.CodeInsee.Value}) est {Place(commune.ZonageMedecin)}{vintage}");
    }

    private static ZonagePossible Of(QuartierPrioritaire quartier)
    {
        // Not null: only quarters that have their own zoning are asked.
        var zonage = quartier.ZonageMedecin!.Value;
        return new ZonagePossible(
            zonage,
            $"Le quartier prioritaire {quartier.Nom.Value} ({quartier.Code.Value}) est {Place(zonage)} par décision de l'ARS");
    }

    private static string Place(ZonageMedecin zonage)
    {
        var libelle = EnumLibelle<ZonageMedecin>.InSentence(zonage);
        return zonage == ZonageMedecin.HorsZonage ? libelle : $"en {libelle}";
    }
}
