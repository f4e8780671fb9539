using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Tests.Territoires;

public sealed class TerritoireCptsTests
{
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Cpts =
        [
            .. PetitAnnuaire.Rows.Cpts.Select(row => row.Code == "53-cpts-ecole-de-soins"
                ? row with { Finess = "350000004", FinessRegle = "meme-nom-de-cpts-et-departement" }
                : row),
        ],
    });

    [Fact]
    public void A_territory_says_how_its_structure_was_recognized_and_a_structure_has_its_territory()
    {
        var cpts = _annuaire.FindTerritoireCpts("53-cpts-ecole-de-soins")!; // it is one of the rows

        Assert.Equal(["35051", "35238"], cpts.Communes.Select(commune => commune.CodeInsee.Value));
        Assert.Equal(
            ("350000004", Fiabilite.Deduit, "meme-nom-de-cpts-et-departement", "ACI signé"),
            (cpts.Structure?.Finess.Value, cpts.StructureFiabilite, cpts.StructureRegle?.Value, cpts.Statut?.Value));
        Assert.Same(cpts, _annuaire.FindTerritoire(cpts.Structure!)); // told just above
        Assert.Null(_annuaire.FindTerritoire(_annuaire.FindStructure("350000001")!)); // a maison de santé of the rows
        Assert.Same(cpts, _annuaire.FindNode(cpts.Id.ToString()));
    }

    [Fact]
    public void A_commune_is_in_several_territories_and_has_those_of_its_arrondissements()
    {
        Assert.Equal(["84-cpts-lyon-2", "84-cpts-presqu-ile"], Cpts("69382"));
        Assert.Equal(["84-cpts-presqu-ile"], Cpts("69381"));
        Assert.Equal(["84-cpts-lyon-2", "84-cpts-presqu-ile"], Cpts("69123"));
        Assert.Empty(Cpts("22050"));
    }

    [Fact]
    public void Communes_without_a_territory_are_told_apart_from_those_of_départements_that_no_list_covers()
    {
        var where = new CommuneFilter { Cpts = new ListFilter<TerritoireCptsFilter> { Any = false } };

        Assert.Equal(["22050", "35999"], _annuaire.Communes(null, where, null, default).Nodes.Select(commune => commune.CodeInsee.Value));
        Assert.Equal(["22"], _annuaire.SansCptsChargees(null, where).Select(departement => departement.Code.Value));
        Assert.Empty(_annuaire.SansCptsChargees(null, new CommuneFilter { Nom = new StringOperationFilter { Eq = "Dinan" } }));
    }

    [Fact]
    public void The_territory_of_a_CPTS_has_its_figures_and_its_name()
    {
        var territoire = _annuaire.Territoires.Find(new() { Cpts = "84-cpts-presqu-ile" }, out _)!; // it is one of the rows

        Assert.Equal(
            ("CPTS Presqu'île", 60_000, 2, null, null),
            (territoire.Libelle.Value, territoire.Population, territoire.NombreCommunes, territoire.Niveau, territoire.Code));
        Assert.Null(_annuaire.Territoires.Find(new() { Cpts = "84-cpts-absente" }, out _));
        Assert.Equal("CODE_CPTS_MALFORME", Assert.Throws<RequeteInvalideException>(() => _annuaire.FindTerritoireCpts("CPTS Apt")).Code);
    }

    private IEnumerable<string> Cpts(string code) =>
        _annuaire.FindCommune(code, out _)!.Cpts.Select(cpts => cpts.Code.Value); // a commune of the rows
}
