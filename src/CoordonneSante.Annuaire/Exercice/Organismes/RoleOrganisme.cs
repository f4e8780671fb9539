using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Organismes;

/// <summary>What an organisation is for those who carry a project.</summary>
public enum RoleOrganisme
{
    [Libelle("Agence régionale de santé")]
    Ars,

    [Libelle("Délégation départementale d'une agence régionale de santé")]
    DelegationArs,

    [Libelle("Assurance Maladie")]
    AssuranceMaladie,

    [Libelle("Union régionale de professionnels de santé")]
    Urps,

    [Libelle("Fédération ou groupement de structures")]
    Federation,

    [Libelle("Collectivité territoriale")]
    Collectivite,

    [Libelle("Préfecture")]
    Prefecture,

    [Libelle("Organisme d'appui")]
    Appui,
}
