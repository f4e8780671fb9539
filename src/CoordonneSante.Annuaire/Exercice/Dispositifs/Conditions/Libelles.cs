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

    public static string Of(FaitProjet fait) => fait switch
    {
        FaitProjet.ProjetDeSanteValide => "projet de santé validé",
        FaitProjet.AccueilStagiaires => "accueil de stagiaires",
        FaitProjet.SecteurUn => "médecins en secteur 1",
        FaitProjet.ButNonLucratif => "but non lucratif",
        FaitProjet.BudgetSoutenable => "budget de fonctionnement soutenable",
        FaitProjet.ConcertationLiberaux => "concertation avec les professionnels libéraux",
        FaitProjet.MesuresIncitativesTentees => "mesures incitatives tentées",
        _ => throw new ArgumentOutOfRangeException(nameof(fait), fait, "Not a fact."),
    };

    /// <summary>Name of the fact in the API's input.</summary>
    public static string FieldOf(FaitProjet fait) => fait switch
    {
        FaitProjet.SecteurUn => "secteur1",
        _ => char.ToLowerInvariant(fait.ToString()[0]) + fait.ToString()[1..],
    };
}
