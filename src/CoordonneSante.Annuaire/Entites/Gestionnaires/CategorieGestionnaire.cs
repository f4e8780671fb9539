using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Family of legal entity that manages structures. Source: FINESS legal status (nomenclature cs1500107), or deduced.</summary>
public enum CategorieGestionnaire
{
    [Libelle("Association")]
    Association,

    [Libelle("Mutuelle")]
    Mutuelle,

    [Libelle("Collectivité territoriale")]
    CollectiviteTerritoriale,

    [Libelle("Établissement public de santé")]
    EtablissementDeSante,

    [Libelle("Caisse de sécurité sociale")]
    CaisseDeSecuriteSociale,

    [Libelle("Fondation ou congrégation")]
    FondationCongregation,

    [Libelle("Société coopérative d'intérêt collectif")]
    Scic,

    [Libelle("Société interprofessionnelle de soins ambulatoires")]
    Sisa,

    [Libelle("Groupement")]
    Groupement,

    [Libelle("Société")]
    Societe,

    [Libelle("État ou autre organisme public", DansUnePhrase = "État ou autre organisme public")]
    EtatAutrePublic,

    [Libelle("Personne physique")]
    PersonnePhysique,

    [Libelle("Inconnue", DansUnePhrase = "inconnu")]
    Inconnue,
}
