using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>The layers of vector tiles. Each is made when first asked for.</summary>
public sealed class Couches
{
    /// <summary>Code of the error for a layer that does not exist.</summary>
    public const string UnknownCode = "COUCHE_INCONNUE";

    /// <summary>A quarter is about a pixel wide.</summary>
    private const int FirstZoomOfQuartiers = 6;

    /// <summary>A commune is about ten pixels wide, and a tile holds some two thousand.</summary>
    private const int FirstZoomOfCommunes = 7;

    /// <summary>An EPCI is about ten pixels wide.</summary>
    private const int FirstZoomOfEpcis = 5;

    /// <summary>A département is about ten pixels wide.</summary>
    private const int FirstZoomOfDepartements = 3;

    private readonly OrderedDictionary<string, Lazy<Couche>> _couches;

    internal Couches(
        StructureTable structures,
        Lazy<StructureMap> map,
        QuartierPrioritaireTable quartiers,
        TerritoireCptsTable cpts,
        CommuneTable communes,
        SourceTable sources)
    {
        var departements = communes.Departement.Target;
        var outlines = From(sources, "contours-communes-");
        _couches = new(StringComparer.Ordinal)
        {
            ["structures"] = new(() => new CoucheStructures("structures", structures, map)),
            ["quartiers"] = new(() => Quartiers("quartiers", quartiers, sources)),
            ["cpts"] = new(() => CoucheCpts.Of("cpts", FirstZoomOfEpcis, cpts, communes, outlines)),
            ["communes"] = new(() => Communes("communes", communes, outlines)),
            ["noms-communes"] = new(() => new CoucheNoms(
                "noms-communes", communes, [.. From(sources, "cog-communes-"), .. From(sources, "chefs-lieux-")])),
            ["epcis"] = new(() => CoucheTerritoires.Epcis("epcis", FirstZoomOfEpcis, communes.Epci.Target, outlines)),
            ["departements"] = new(() =>
                CoucheTerritoires.Departements("departements", FirstZoomOfDepartements, departements, outlines)),
            ["regions"] = new(() => CoucheTerritoires.Regions("regions", departements.Region.Target, outlines)),
        };
    }

    /// <exception cref="RequeteInvalideException">COUCHE_INCONNUE.</exception>
    public Couche Find(string nom) => _couches.TryGetValue(nom, out var couche)
        ? couche.Value
        : throw new RequeteInvalideException(
            UnknownCode, $"Il n'y a pas de couche « {nom} ».", $"Les couches sont : {string.Join(", ", _couches.Keys)}.");

    private static CoucheZones<QuartierPrioritaire> Quartiers(string nom, QuartierPrioritaireTable quartiers, SourceTable sources) => new(
        nom,
        "Quartiers prioritaires de la politique de la ville",
        FirstZoomOfQuartiers,
        drawn => $"{drawn} quartiers, sur {quartiers.Count} : ceux dont le contour a une surface.",
        [
            AttributTuile<QuartierPrioritaire>.Text("code_quartier", "Code du quartier.", quartier => quartier.Code.Value),
            AttributTuile<QuartierPrioritaire>.Text("nom", "Nom du quartier.", quartier => quartier.Nom.Value),
            AttributTuile<QuartierPrioritaire>.Number("generation", "Année de la liste des quartiers.", quartier => quartier.Generation),
            AttributTuile<QuartierPrioritaire>.Text(
                "zonage_medecin",
                "Zonage des médecins décidé pour le quartier lui-même, valeur de ZonageMedecin ; absent où celui de la commune s'applique.",
                quartier => quartier.ZonageMedecin is { } zonage ? EnumText<ZonageMedecin>.Of(zonage) : null),
            AttributTuile<QuartierPrioritaire>.Number("nombre_structures", "Nombre de structures dans le quartier.", quartier =>
                quartier.NombreStructures),
        ],
        quartiers.Records.Select(quartier => (quartier, quartier.Code.Value, quartier.Outline)),
        From(sources, "qpv-"));

    private static CoucheZones<Commune> Communes(string nom, CommuneTable communes, IReadOnlyList<Source> outlines)
    {
        var leaves = communes.Records.Count(commune => commune.Arrondissements.Count == 0);
        return new(
            nom,
            "Communes",
            FirstZoomOfCommunes,
            drawn => drawn == 0
                ? "Aucun contour de commune n'est chargé : les tuiles sont vides. « import --contours » en charge."
                : $"{drawn} communes et arrondissements municipaux, sur {leaves} : ceux dont le contour est chargé.",
            [
                AttributTuile<Commune>.Text("code_commune", "Code INSEE de la commune, ou de l'arrondissement municipal.", commune =>
                    commune.CodeInsee.Value),
                AttributTuile<Commune>.Text("nom", "Nom de la commune.", commune => commune.Nom.Value),
                AttributTuile<Commune>.Text("code_departement", "Code du département.", commune => commune.Departement.Code.Value),
                AttributTuile<Commune>.Text("zonage_medecin", "Zonage des médecins, valeur de ZonageMedecin.", commune =>
                    EnumText<ZonageMedecin>.Of(commune.ZonageMedecin)),
                AttributTuile<Commune>.Number("population", "Population municipale légale ; absente quand elle est inconnue.", commune =>
                    commune.Population),
                AttributTuile<Commune>.Number("nombre_structures", "Nombre de structures dans la commune.", commune =>
                    commune.NombreStructures),
            ],
            communes.Records.SelectMany(WithOutline),
            outlines);
    }

    /// <summary>A city is left to its arrondissements when they have outlines: they are the leaves, with their own zoning.</summary>
    private static IEnumerable<(Commune Record, string Code, LazyOutline Outline)> WithOutline(Commune commune) =>
        commune.Outline is { } outline && !commune.Arrondissements.Any(arrondissement => arrondissement.Outline is not null)
            ? [(commune, commune.CodeInsee.Value, outline)]
            : [];

    /// <param name="sources">All the files.</param>
    /// <param name="format">What the keys of a format's files begin with, before the vintage.</param>
    private static List<Source> From(SourceTable sources, string format) =>
        [.. sources.Records.Where(source => source.Cle.Value.StartsWith(format, StringComparison.Ordinal))];
}
