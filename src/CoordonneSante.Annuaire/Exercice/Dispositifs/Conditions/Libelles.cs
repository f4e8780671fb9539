using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The words of explanations.</summary>
internal static class Libelles
{
    /// <summary>After a value that the directory deduced.</summary>
    public const string Deduit = " (déduit par l'annuaire)";

    public static string Of(ZonageMedecin zonage) => zonage switch
    {
        ZonageMedecin.Zip => "ZIP",
        ZonageMedecin.Zac => "ZAC",
        ZonageMedecin.Zar => "ZAR",
        ZonageMedecin.HorsZonage => "hors zonage",
        _ => "non renseigné",
    };

    public static string Of(SpecialiteCentre specialite) => specialite switch
    {
        SpecialiteCentre.Polyvalent => "polyvalent",
        SpecialiteCentre.Medical => "médical",
        SpecialiteCentre.Infirmier => "infirmier",
        SpecialiteCentre.Dentaire => "dentaire",
        _ => "d'une autre spécialité",
    };

    public static string Of(CategorieGestionnaire categorie) => categorie switch
    {
        CategorieGestionnaire.Association => "association",
        CategorieGestionnaire.Mutuelle => "mutuelle",
        CategorieGestionnaire.CollectiviteTerritoriale => "collectivité territoriale",
        CategorieGestionnaire.EtablissementDeSante => "établissement public de santé",
        CategorieGestionnaire.CaisseDeSecuriteSociale => "caisse de sécurité sociale",
        CategorieGestionnaire.FondationCongregation => "fondation ou congrégation",
        CategorieGestionnaire.Scic => "société coopérative d'intérêt collectif",
        CategorieGestionnaire.Sisa => "société interprofessionnelle de soins ambulatoires",
        CategorieGestionnaire.Groupement => "groupement",
        CategorieGestionnaire.Societe => "société",
        CategorieGestionnaire.EtatAutrePublic => "État ou autre organisme public",
        CategorieGestionnaire.PersonnePhysique => "personne physique",
        _ => "inconnu",
    };

    public static string Of(AccordConventionnel accord) => accord switch
    {
        AccordConventionnel.AccordNational => "l'accord national des centres de santé",
        AccordConventionnel.AccordConventionnelInterprofessionnel => "l'accord conventionnel interprofessionnel",
        _ => "aucun accord",
    };
}
