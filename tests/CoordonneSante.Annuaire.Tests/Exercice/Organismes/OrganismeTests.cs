using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Organismes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Organismes;

public sealed partial class OrganismeTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    [Fact]
    public void Every_telephone_mailbox_and_site_is_in_a_passage_of_its_organisation()
    {
        var unfounded = Exercice.Organismes(null, null).Where(organisme =>
            (organisme.Telephone is { } telephone && !organisme.Sources.Any(source => source.Passage.Contains(telephone, StringComparison.Ordinal)))
            || (organisme.Courriel is { } mailbox && !organisme.Sources.Any(source => source.Passage == mailbox))
            || (organisme.Site is { } site && !organisme.Sources.Any(source => source.Passage.Contains(new Uri(site).Host, StringComparison.Ordinal))));

        Assert.Empty(unfounded);
    }

    [Fact]
    public void No_file_names_a_person_whose_address_the_documents_give()
    {
        var data = string.Concat(RepositoryFiles.Data().Select(file => File.ReadAllText(file.FullName)));
        var named = Exercice.Documents
            .SelectMany(document => PersonalAddress().Matches(RepositoryFiles.Document(document.Fichier)))
            .SelectMany(address => new[] { address.Groups["first"].Value, address.Groups["last"].Value })
            .ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => Regex.IsMatch(data, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void Each_delegation_of_the_ARS_can_be_written_to() => Assert.Equal(
        ["ars-dt22-animation-territoriale@ars.sante.fr", "ars-dt29-animation-territoriale@ars.sante.fr", "ars-dt35-animation-territoriale@ars.sante.fr", "ars-dt56-animation-territoriale@ars.sante.fr"],
        Exercice.Organismes("53", RoleOrganisme.DelegationArs).Select(organisme => organisme.Courriel));

    /// <summary>An address of the documents is a person's or a mailbox: of these, none is left out.</summary>
    [Fact]
    public void Every_mailbox_of_the_documents_is_that_of_an_organisation()
    {
        var printed = Exercice.Documents
            .Select(document => PersonalAddress().Replace(RepositoryFiles.Document(document.Fichier), ""))
            .SelectMany(text => Address().Matches(text))
            .Select(address => address.Value)
            .Distinct();

        Assert.Equal(printed.Order(StringComparer.Ordinal), Exercice.Organismes(null, null).Select(organisme => organisme.Courriel).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, null, 41)]
    [InlineData("53", RoleOrganisme.Urps, 6)]
    [InlineData("53", RoleOrganisme.DelegationArs, 4)]
    [InlineData("84", RoleOrganisme.Urps, 0)]
    public void Organisations_are_found_by_region_and_role(string? region, RoleOrganisme? role, int expected) =>
        Assert.Equal(expected, Exercice.Organismes(region, role).Count());

    [Fact]
    public void A_region_has_its_own_organisations_and_those_of_France() => Assert.Equal(
        ["ars-auvergne-rhone-alpes", "assurance-maladie", "c3si", "ehesp", "femasaura", "ffmps", "fncs", "grcs-auvergne-rhone-alpes", "paps-auvergne-rhone-alpes"],
        Exercice.Organismes("84", null).Select(organisme => organisme.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void A_departement_has_its_own_delegation_and_caisse_and_no_other()
    {
        var annuaire = PetitAnnuaire.Load();
        var departement = annuaire.FindDepartement("35");
        Assert.NotNull(departement);

        var found = Exercice.OrganismesIn([departement]).Where(organisme => organisme.Departement is not null).Select(organisme => organisme.Code);

        Assert.Equal(["delegation-ars-35", "cpam-35"], found);
    }

    [GeneratedRegex(@"[\w.-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Address();

    /// <summary>first.last at an agency that gives its agents such addresses.</summary>
    [GeneratedRegex(@"\b(?<first>[a-z]+)\.(?<last>[a-z-]+)@(?:ars\.sante|assurance-maladie)\.fr")]
    private static partial Regex PersonalAddress();
}
