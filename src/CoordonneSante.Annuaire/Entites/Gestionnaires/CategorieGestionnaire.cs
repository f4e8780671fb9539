namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>Family of legal entity that manages structures. Source: FINESS legal status (nomenclature cs1500107), or deduced.</summary>
public enum CategorieGestionnaire
{
    Association,
    Mutuelle,
    CollectiviteTerritoriale,
    EtablissementDeSante,
    CaisseDeSecuriteSociale,
    FondationCongregation,
    Scic,
    Sisa,
    Groupement,
    Societe,
    EtatAutrePublic,
    PersonnePhysique,
    Inconnue,
}
