using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>How the values of enums are shown: the code as in the schema, the label in French.</summary>
internal static class DimensionLabels
{
    public static (string Code, string Libelle) Of(TypeStructure type) => type switch
    {
        TypeStructure.CentreDeSante => ("CENTRE_DE_SANTE", "Centre de santé"),
        TypeStructure.MaisonDeSante => ("MAISON_DE_SANTE", "Maison de santé"),
        TypeStructure.EquipeDeSoinsPrimaires => ("EQUIPE_DE_SOINS_PRIMAIRES", "Équipe de soins primaires"),
        TypeStructure.Cpts => ("CPTS", "Communauté professionnelle territoriale de santé"),
        TypeStructure.PoleDeSante => ("POLE_DE_SANTE", "Pôle de santé"),
        TypeStructure.ReseauDeSante => ("RESEAU_DE_SANTE", "Réseau de santé"),
        TypeStructure.Clic => ("CLIC", "Centre local d'information et de coordination"),
        TypeStructure.Maia => ("MAIA", "MAIA"),
        TypeStructure.Dac => ("DAC", "Dispositif d'appui à la coordination"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type."),
    };

    public static (string Code, string Libelle) Of(SpecialiteCentre specialite) => specialite switch
    {
        SpecialiteCentre.Polyvalent => ("POLYVALENT", "Polyvalent"),
        SpecialiteCentre.Medical => ("MEDICAL", "Médical"),
        SpecialiteCentre.Infirmier => ("INFIRMIER", "Infirmier"),
        SpecialiteCentre.Dentaire => ("DENTAIRE", "Dentaire"),
        SpecialiteCentre.Autre => ("AUTRE", "Autre"),
        SpecialiteCentre.Inconnue => ("INCONNUE", "Inconnue"),
        _ => throw new ArgumentOutOfRangeException(nameof(specialite), specialite, "Not a speciality."),
    };

    public static (string Code, string Libelle) Of(CategorieGestionnaire categorie) => categorie switch
    {
        CategorieGestionnaire.Association => ("ASSOCIATION", "Association"),
        CategorieGestionnaire.Mutuelle => ("MUTUELLE", "Mutuelle"),
        CategorieGestionnaire.CollectiviteTerritoriale => ("COLLECTIVITE_TERRITORIALE", "Collectivité territoriale"),
        CategorieGestionnaire.EtablissementDeSante => ("ETABLISSEMENT_DE_SANTE", "Établissement de santé"),
        CategorieGestionnaire.CaisseDeSecuriteSociale => ("CAISSE_DE_SECURITE_SOCIALE", "Caisse de sécurité sociale"),
        CategorieGestionnaire.FondationCongregation => ("FONDATION_CONGREGATION", "Fondation ou congrégation"),
        CategorieGestionnaire.Scic => ("SCIC", "Société coopérative d'intérêt collectif"),
        CategorieGestionnaire.Sisa => ("SISA", "Société interprofessionnelle de soins ambulatoires"),
        CategorieGestionnaire.Groupement => ("GROUPEMENT", "Groupement"),
        CategorieGestionnaire.Societe => ("SOCIETE", "Société"),
        CategorieGestionnaire.EtatAutrePublic => ("ETAT_AUTRE_PUBLIC", "État ou autre organisme public"),
        CategorieGestionnaire.PersonnePhysique => ("PERSONNE_PHYSIQUE", "Personne physique"),
        CategorieGestionnaire.Inconnue => ("INCONNUE", "Inconnue"),
        _ => throw new ArgumentOutOfRangeException(nameof(categorie), categorie, "Not a category."),
    };

    public static (string Code, string Libelle) Of(ZonageMedecin zonage) => zonage switch
    {
        ZonageMedecin.Zip => ("ZIP", "Zone d'intervention prioritaire"),
        ZonageMedecin.Zac => ("ZAC", "Zone d'action complémentaire"),
        ZonageMedecin.Zar => ("ZAR", "Zone d'accompagnement régional"),
        ZonageMedecin.HorsZonage => ("HORS_ZONAGE", "Hors zonage"),
        ZonageMedecin.NonRenseigne => ("NON_RENSEIGNE", "Non renseigné"),
        _ => throw new ArgumentOutOfRangeException(nameof(zonage), zonage, "Not a zoning."),
    };
}
