using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Measures of what the directory does not know or only deduces, so that users can weigh what it says.</summary>
internal static class QualityMeasures
{
    public static IEnumerable<IndicateurQualiteRow> Measure(
        IEnumerable<StructureRow> structures,
        IEnumerable<GestionnaireRow> gestionnaires,
        IReadOnlyCollection<CommuneRow> communes,
        IReadOnlyCollection<LimiteCommuneRow> outlines)
    {
        var outlined = outlines.SelectMany(limite => new[] { limite.Gauche, limite.Droite }).ToHashSet();
        return
        [
            .. Shares(
                structures,
                new("STRUCTURES_SANS_POSITION", "Structures sans position utilisable", s => s.Longitude is null),
                new(
                    "STRUCTURES_POSITION_DOUTEUSE",
                    "Structures dont la position est douteuse : loin de leur commune, ou donnée deux fois sans accord",
                    PositionCheck.IsDoubtful),
                new(
                    "STRUCTURES_AU_CENTRE_DE_LA_COMMUNE",
                    "Structures dont la position n'est que le centre de leur commune",
                    s => s.PositionNiveau == NiveauGeocodage.Commune),
                new(
                    "STRUCTURES_SANS_ZONAGE",
                    "Structures dont le zonage médecins n'est pas renseigné",
                    s => s.ZonageMedecin == ZonageMedecin.NonRenseigne),
                new("STRUCTURES_SANS_SIRET", "Structures sans numéro SIRET", s => s.Siret is null),
                new(
                    "STRUCTURES_SANS_DATE_OUVERTURE",
                    "Structures sans date d'ouverture, ou dont le jour n'est qu'un remplissage (1900-01-01, 1901-01-01, 1904-04-04)",
                    s => s.DateOuverture is null),
                new("CENTRES_SPECIALITE_DEDUITE", "Centres de santé dont l'activité est déduite", c =>
                    c.SpecialiteFiabilite == Fiabilite.Deduit) { Among = IsCentre },
                new("CENTRES_SPECIALITE_INCONNUE", "Centres de santé dont l'activité est inconnue", c =>
                    c.SpecialiteFiabilite == Fiabilite.Inconnu) { Among = IsCentre }),
            .. Shares(
                gestionnaires,
                new("GESTIONNAIRES_CATEGORIE_DEDUITE", "Gestionnaires dont la famille est déduite", g =>
                    g.CategorieFiabilite == Fiabilite.Deduit),
                new("GESTIONNAIRES_CATEGORIE_INCONNUE", "Gestionnaires dont la famille est inconnue", g =>
                    g.CategorieFiabilite == Fiabilite.Inconnu),
                new("GESTIONNAIRES_SIREN_DEDUIT", "Gestionnaires dont le SIREN est déduit", g => g.SirenFiabilite == Fiabilite.Deduit),
                new("GESTIONNAIRES_SANS_SIREN", "Gestionnaires sans numéro SIREN", g => g.Siren is null),
                new("GESTIONNAIRES_SANS_NOM", "Gestionnaires sans raison sociale", g => g.Nom is null)),
            .. Shares(
                communes,
                new("COMMUNES_SANS_POPULATION", "Communes sans population publiée", c => c.Population is null),
                new("COMMUNES_POPULATION_DEDUITE", "Communes dont la population est déduite", c => c.PopulationRegle is not null),
                new("COMMUNES_ZONAGE_DEDUIT", "Communes dont le zonage médecins est déduit", c => c.ZonageRegle is not null),
                new("COMMUNES_SANS_ZONAGE", "Communes dont le zonage médecins n'est pas renseigné", c =>
                    c.ZonageMedecin == ZonageMedecin.NonRenseigne),
                new("COMMUNES_SANS_CENTRE", "Communes sans centre connu", c => c.Longitude is null),
                new("COMMUNES_SANS_CHEF_LIEU", "Communes dont le centre n'est pas le chef-lieu", c =>
                    c.CentreNature != CentreNature.ChefLieu),
                new("COMMUNES_SANS_CONTOUR", "Communes dont le contour n'est pas chargé", c => !outlined.Contains(c.CodeInsee))),
        ];
    }

    private static bool IsCentre(StructureRow structure) => structure.Type == TypeStructure.CentreDeSante;

    /// <summary>Percentages with two decimals; 0 of nothing. The rows are gone through once.</summary>
    private static IEnumerable<IndicateurQualiteRow> Shares<T>(IEnumerable<T> rows, params IReadOnlyList<ShareOf<T>> measures)
    {
        var (all, concerned) = (new int[measures.Count], new int[measures.Count]);
        foreach (var row in rows)
        {
            for (var i = 0; i < measures.Count; i++)
            {
                if (measures[i].Among(row))
                {
                    all[i]++;
                    concerned[i] += measures[i].IsConcerned(row) ? 1 : 0;
                }
            }
        }

        return measures.Select((measure, i) => new IndicateurQualiteRow
        {
            Code = measure.Code,
            Libelle = measure.Libelle,
            Valeur = all[i] == 0 ? 0 : Math.Round(100.0 * concerned[i] / all[i], 2),
            Unite = "%",
        });
    }

    private sealed record ShareOf<T>(string Code, string Libelle, Func<T, bool> IsConcerned)
    {
        /// <summary>The rows of which it is the share.</summary>
        public Func<T, bool> Among { get; init; } = _ => true;
    }
}
