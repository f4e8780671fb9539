using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>Finds the place that an <see cref="Origine"/> names.</summary>
internal sealed class OrigineFinder(
    StructureTable structures,
    CommuneTable communes,
    QuartierPrioritaireTable quartiers,
    IReadOnlyDictionary<string, CommuneFusionnee> mergers)
{
    /// <param name="origine">As the request gives it.</param>
    /// <param name="fusion">What became of its commune, when the code is no longer in use; else null.</param>
    /// <exception cref="RequeteInvalideException">It names nothing, or something without position.</exception>
    public OrigineTrouvee Find(Origine origine, out CommuneFusionnee? fusion)
    {
        fusion = null;
        return origine switch
        {
            { Point: { } point } => At(point),
            { Commune: { } code } => OfCommune(code, out fusion),
            { Structure: { } finess } => OfStructure(finess),
            { CodePostal: { } code } => OfPostalCode(code),
            { Quartier: { } code } => OfQuarter(code),
            _ => throw new RequeteInvalideException(
                "ORIGINE_ABSENTE",
                "L'origine ne dit rien.",
                "Donnez « point », « commune », « structure », « codePostal », « quartier » ou « adresse »."),
        };
    }

    /// <returns>Null without position.</returns>
    public OrigineTrouvee? Of(Structure structure) => structure.Position is { } position
        ? new OrigineTrouvee($"structure:{structure.Finess.Value}", position.Longitude, position.Latitude, structures.RowOf(structure))
        : null;

    /// <returns>Null without centre.</returns>
    public static OrigineTrouvee? Of(Commune commune) => commune.Centre is { } centre
        ? new OrigineTrouvee($"commune:{commune.CodeInsee.Value}", centre.Longitude, centre.Latitude)
        : null;

    /// <returns>Null without surface, hence without centre.</returns>
    public static OrigineTrouvee? Of(QuartierPrioritaire quartier) => quartier.Centre is { } centre
        ? new OrigineTrouvee($"quartier:{quartier.Code.Value}", centre.Longitude, centre.Latitude)
        : null;

    private static OrigineTrouvee At(Coordonnees point)
    {
        point.Check();
        var name = FormattableString.Invariant($"point:{point.Longitude:R},{point.Latitude:R}");
        return new OrigineTrouvee(name, point.Longitude, point.Latitude);
    }

    private OrigineTrouvee OfCommune(string code, out CommuneFusionnee? fusion)
    {
        code = FormeDeCode.CodeInsee.Read(code);
        fusion = mergers.GetValueOrDefault(code);
        var commune = fusion?.Commune
            ?? communes.Find(code)
            ?? throw Unknown(
                "COMMUNE_INCONNUE",
                $"Aucune commune n'a le code INSEE {code}.",
                "Cherchez-la avec « communes(recherche:) » ou « suggestions ».");
        return Of(commune) ?? throw WithoutCentre($"{commune.Nom.Value} ({code}) n'a pas de centre connu.");
    }

    private OrigineTrouvee OfStructure(string finess)
    {
        var structure = structures.Find(FormeDeCode.Finess.Read(finess))
            ?? throw Unknown(
                "STRUCTURE_INCONNUE",
                $"Aucune structure n'a le numéro FINESS {finess}.",
                "Cherchez-la avec « structures(recherche:) ».");
        return Of(structure) ?? throw WithoutPosition($"{structure.Nom.Value} ({finess}) n'a pas de position.");
    }

    private OrigineTrouvee OfQuarter(string code)
    {
        var quartier = quartiers.Find(FormeDeCode.Quartier.Read(code))
            ?? throw Unknown(
                "QUARTIER_INCONNU",
                $"Aucun quartier prioritaire n'a le code {code}.",
                "Cherchez-le avec « quartiersPrioritaires(recherche:) » ou « suggestions ».");
        return Of(quartier) ?? throw WithoutPosition($"{quartier.Nom.Value} ({code}) n'a pas de surface, donc pas de centre.");
    }

    private OrigineTrouvee OfPostalCode(string code)
    {
        FormeDeCode.CodePostal.Read(code);
        using var rows = RowSet.Empty(communes.Count + 1);
        communes.CodesPostaux.AddRows(code, rows);
        if (rows.Count == 0)
        {
            throw Unknown(
                "CODE_POSTAL_INCONNU",
                $"Aucune commune n'a le code postal {code}.",
                IsOfOverseasCollectivity(code)
                    ? "L'annuaire couvre les 101 départements : les collectivités d'outre-mer et la Nouvelle-Calédonie n'y sont pas."
                    : "Un CEDEX n'est le code d'aucune commune : prenez celui de la commune.");
        }
        var (weights, longitude, latitude) = (0.0, 0.0, 0.0);
        foreach (var row in rows)
        {
            // A commune that has arrondissements is left to them: it would count their inhabitants again.
            if (communes.At(row) is { Centre: { } centre, Arrondissements.Count: 0 } commune)
            {
                // Six communes of the battlefield of Verdun have no inhabitants: as one, so that they have a centre too.
                var weight = Math.Max(commune.Population ?? 0, 1);
                weights += weight;
                longitude += weight * centre.Longitude;
                latitude += weight * centre.Latitude;
            }
        }
        return weights > 0
            ? new OrigineTrouvee($"codePostal:{code}", longitude / weights, latitude / weights)
            : throw WithoutCentre($"Aucune commune du code postal {code} n'a de centre connu.");
    }

    /// <remarks>97133 is Saint-Barthélemy and 97150 Saint-Martin; 980 is Monaco.</remarks>
    private static bool IsOfOverseasCollectivity(string code) =>
        code is "97133" or "97150" or ['9', '7', '5' or '7' or '8', ..] or ['9', '8', not '0', ..];

    private static RequeteInvalideException Unknown(string code, string message, string hint) => new(code, message, hint);

    private RequeteInvalideException WithoutCentre(string message)
    {
        CentresRequis.Check(communes);
        return WithoutPosition(message);
    }

    private static RequeteInvalideException WithoutPosition(string message) =>
        new("ORIGINE_SANS_POSITION", message, "Donnez l'origine par un « point ».");
}
