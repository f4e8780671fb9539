namespace CoordonneSante.Annuaire.Exercice.Organismes;

/// <summary>What an organisation is for those who carry a project.</summary>
public enum RoleOrganisme
{
    Ars,
    DelegationArs,
    AssuranceMaladie,
    Urps,
    Federation,
    Collectivite,
    Prefecture,
    Appui,
}
