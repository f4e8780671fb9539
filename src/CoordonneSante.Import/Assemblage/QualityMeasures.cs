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
        IReadOnlyCollection<StructureRow> structures,
        IReadOnlyCollection<GestionnaireRow> gestionnaires,
        IReadOnlyCollection<CommuneRow> communes,
        IReadOnlyCollection<LimiteCommuneRow> outlines)
    {
        var outlined = outlines.SelectMany(limite => new[] { limite.Gauche, limite.Droite }).ToHashSet();
        var centres = structures.Where(structure => structure.Type == TypeStructure.CentreDeSante).ToList();
        return
        [
            Share("STRUCTURES_SANS_POSITION", "Structures sans position utilisable", structures, s => s.Longitude is null),
            Share(
                "STRUCTURES_POSITION_DOUTEUSE",
                "Structures dont la position est douteuse : loin de leur commune, ou donnée deux fois sans accord",
                structures,
                PositionCheck.IsDoubtful),
            Share("STRUCTURES_AU_CENTRE_DE_LA_COMMUNE", "Structures dont la position n'est que le centre de leur commune", structures, s =>
                s.PositionNiveau == NiveauGeocodage.Commune),
            Share("STRUCTURES_SANS_ZONAGE", "Structures dont le zonage médecins n'est pas renseigné", structures, s =>
                s.ZonageMedecin == ZonageMedecin.NonRenseigne),
            Share("STRUCTURES_SANS_SIRET", "Structures sans numéro SIRET", structures, s => s.Siret is null),
            Share(
                "STRUCTURES_SANS_DATE_OUVERTURE",
                "Structures sans date d'ouverture, ou dont le jour n'est qu'un remplissage (1900-01-01, 1901-01-01, 1904-04-04)",
                structures,
                s => s.DateOuverture is null),
            Share("CENTRES_SPECIALITE_DEDUITE", "Centres de santé dont l'activité est déduite", centres, c =>
                c.SpecialiteFiabilite == Fiabilite.Deduit),
            Share("CENTRES_SPECIALITE_INCONNUE", "Centres de santé dont l'activité est inconnue", centres, c =>
                c.SpecialiteFiabilite == Fiabilite.Inconnu),
            Share("GESTIONNAIRES_CATEGORIE_DEDUITE", "Gestionnaires dont la famille est déduite", gestionnaires, g =>
                g.CategorieFiabilite == Fiabilite.Deduit),
            Share("GESTIONNAIRES_CATEGORIE_INCONNUE", "Gestionnaires dont la famille est inconnue", gestionnaires, g =>
                g.CategorieFiabilite == Fiabilite.Inconnu),
            Share("GESTIONNAIRES_SIREN_DEDUIT", "Gestionnaires dont le SIREN est déduit", gestionnaires, g =>
                g.SirenFiabilite == Fiabilite.Deduit),
            Share("GESTIONNAIRES_SANS_SIREN", "Gestionnaires sans numéro SIREN", gestionnaires, g => g.Siren is null),
            Share("GESTIONNAIRES_SANS_NOM", "Gestionnaires sans raison sociale", gestionnaires, g => g.Nom is null),
            Share("COMMUNES_SANS_POPULATION", "Communes sans population publiée", communes, c => c.Population is null),
            Share("COMMUNES_POPULATION_DEDUITE", "Communes dont la population est déduite", communes, c => c.PopulationRegle is not null),
            Share("COMMUNES_ZONAGE_DEDUIT", "Communes dont le zonage médecins est déduit", communes, c => c.ZonageRegle is not null),
            Share("COMMUNES_SANS_ZONAGE", "Communes dont le zonage médecins n'est pas renseigné", communes, c =>
                c.ZonageMedecin == ZonageMedecin.NonRenseigne),
            Share("COMMUNES_SANS_CENTRE", "Communes sans centre connu", communes, c => c.Longitude is null),
            Share("COMMUNES_SANS_CHEF_LIEU", "Communes dont le centre n'est pas le chef-lieu", communes, c =>
                c.CentreNature != CentreNature.ChefLieu),
            Share("COMMUNES_SANS_CONTOUR", "Communes dont le contour n'est pas chargé", communes, c => !outlined.Contains(c.CodeInsee)),
        ];
    }

    /// <summary>A percentage with two decimals; 0 of nothing.</summary>
    private static IndicateurQualiteRow Share<T>(string code, string libelle, IReadOnlyCollection<T> rows, Func<T, bool> isConcerned) =>
        new()
        {
            Code = code,
            Libelle = libelle,
            Valeur = rows.Count == 0 ? 0 : Math.Round(100.0 * rows.Count(isConcerned) / rows.Count, 2),
            Unite = "%",
        };
}
