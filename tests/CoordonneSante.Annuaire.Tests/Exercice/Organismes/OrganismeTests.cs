using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Organismes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Organismes;

public sealed class OrganismeTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    [Fact]
    public void Every_telephone_mailbox_and_site_is_in_a_passage_of_its_organisation()
    {
        var unfounded = Exercice
            .Organismes(null, null)
            .Where(organisme =>
                (
                    organisme.Telephone is { } telephone
                    && !organisme.Sources.Any(source => source.Passage.Contains(telephone, StringComparison.Ordinal)))
                || (organisme.Courriel is { } mailbox && !organisme.Sources.Any(source => source.Passage == mailbox))
                || (
                    organisme.Site is { } site
                    && !organisme.Sources.Any(source => source.Passage.Contains(new Uri(site).Host, StringComparison.Ordinal))));

        Assert.Empty(unfounded);
    }

    [Fact]
    public void A_document_gives_the_names_of_persons_apart_from_mailboxes()
    {
        const string document =
            "Écrire à prenom.nom-compose@ars.sante.fr, ou à ars-dt99-accueil@ars.sante.fr ; copie à urps.contact@exemple.org.";

        Assert.Equal(["prenom", "nom-compose"], PrintedAddresses.Persons(document));
        Assert.Equal(["ars-dt99-accueil@ars.sante.fr", "urps.contact@exemple.org"], PrintedAddresses.Mailboxes(document));
    }

    [Fact]
    public void Each_delegation_of_the_ARS_can_be_written_to() =>
        Assert.Equal(
            [
                "ars-dt22-animation-territoriale@ars.sante.fr",
                "ars-dt29-animation-territoriale@ars.sante.fr",
                "ars-dt35-animation-territoriale@ars.sante.fr",
                "ars-dt56-animation-territoriale@ars.sante.fr",
            ],
            Exercice.Organismes("53", RoleOrganisme.DelegationArs).Select(organisme => organisme.Courriel));

    [Theory]
    [InlineData(null, null, 41)]
    [InlineData("53", RoleOrganisme.Urps, 6)]
    [InlineData("53", RoleOrganisme.DelegationArs, 4)]
    [InlineData("84", RoleOrganisme.Urps, 0)]
    public void Organisations_are_found_by_region_and_role(string? region, RoleOrganisme? role, int expected) =>
        Assert.Equal(expected, Exercice.Organismes(region, role).Count());

    [Fact]
    public void A_region_has_its_own_organisations_and_those_of_France() =>
        Assert.Equal(
            [
                "ars-auvergne-rhone-alpes",
                "assurance-maladie",
                "c3si",
                "ehesp",
                "femasaura",
                "ffmps",
                "fncs",
                "grcs-auvergne-rhone-alpes",
                "paps-auvergne-rhone-alpes",
            ],
            Exercice.Organismes("84", null).Select(organisme => organisme.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void A_departement_has_its_own_delegation_and_caisse_and_no_other()
    {
        var annuaire = PetitAnnuaire.Load();
        var departement = annuaire.FindDepartement("35");
        Assert.NotNull(departement);

        var found = Exercice
            .OrganismesIn([departement])
            .Where(organisme => organisme.Departement is not null)
            .Select(organisme => organisme.Code);

        Assert.Equal(["delegation-ars-35", "cpam-35"], found);
    }
}
