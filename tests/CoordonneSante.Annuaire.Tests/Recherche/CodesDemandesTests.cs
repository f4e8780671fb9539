using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class CodesDemandesTests
{
    /// <summary>35510 is the postal code of Cesson-Sévigné, and here the former INSEE code of another commune.</summary>
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Mouvements =
        [
            .. PetitAnnuaire.Rows.Mouvements,
            new MouvementCommuneRow
                {
                    AncienCode = "35510", AncienNom = "Bourg", CodeInsee = "35999", DateEffet = new DateOnly(2019, 1, 1),
                },
        ],
    });

    [Theory]
    [InlineData("35238", null)]
    [InlineData("35998", null)]
    [InlineData("22123", "Léhon > Dinan")]
    [InlineData("35000", "postal Rennes")]
    [InlineData("35510", "Bourg > Étrelles-sur-Œuf, postal Cesson-Sévigné")]
    public void A_code_that_no_commune_has_is_what_it_once_was_or_a_postal_code(string code, string? expected) =>
        Assert.Equal(expected, _annuaire.FindCodeDemande(code) is { } found ? Describe(found) : null);

    [Fact]
    public void Codes_are_found_however_deep_in_a_filter_once_and_in_its_order()
    {
        var where = new StructureFilter
        {
            Or = new List<StructureFilter>
            {
                new() { Commune = Code(new StringOperationFilter { In = new List<string?> { "35238", "22123" } }) },
                new() { Not = new StructureFilter { Commune = Code(new StringOperationFilter { Nin = new List<string?> { "22123" } }) } },
                new()
                {
                    Commune = Code(new StringOperationFilter
                    {
                        Or = new List<StringOperationFilter> { new() { Neq = "35000" }, new() { StartsWith = "35510" } },
                    }),
                },
            },
        };

        Assert.Equal(["Léhon > Dinan", "postal Rennes"], _annuaire.CodesDemandes(where).Select(Describe));
        Assert.Equal(
            ["postal Rennes"],
            _annuaire
                .CodesDemandes(new CommuneFilter { ArrondissementDe = Code(new StringOperationFilter { Eq = "35000" }) })
                .Select(Describe));
    }

    [Fact]
    public void A_code_of_Corsica_is_read_in_either_case()
    {
        var corse = SnapshotBuilder.Build(PetitAnnuaire.Rows with
        {
            Departements = [.. PetitAnnuaire.Rows.Departements, new DepartementRow { Code = "2B", Nom = "Haute-Corse", CodeRegion = "53" }],
            Communes =
            [
                .. PetitAnnuaire.Rows.Communes,
                PetitAnnuaire.Rows.Communes[3] with { CodeInsee = "2B033", Nom = "Bastia", CodeDepartement = "2B" },
            ],
        });

        Assert.Equal("Bastia", corse.FindCommune("2b033", out _)?.Nom.Value);
        Assert.Equal("Haute-Corse", corse.FindDepartement("2b")?.Nom.Value);
        foreach (var where in (CommuneFilter[])
            [
                Code(new StringOperationFilter { Eq = "2b033" }),
                new() { Departement = new DepartementFilter { Code = new StringOperationFilter { In = new List<string?> { "2b" } } } },
            ])
        {
            Assert.Equal("Bastia", Assert.Single(corse.Communes(null, where, null, new PageArguments()).Nodes).Nom.Value);
        }
    }

    private static CommuneFilter Code(StringOperationFilter operations) => new() { CodeInsee = operations };

    private static string Describe(CodeDemande code) => string.Join(
        ", ",
        new[]
        {
            code.Fusion is { } fusion ? $"{fusion.AncienNom.Value} > {fusion.Commune.Nom.Value}" : null,
            code.DuCodePostal.Count > 0 ? $"postal {string.Join(" ", code.DuCodePostal.Select(commune => commune.Nom.Value))}" : null,
        }.OfType<string>());
}
