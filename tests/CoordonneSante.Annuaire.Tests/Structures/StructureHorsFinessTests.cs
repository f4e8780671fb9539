using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.Structures;

public sealed class StructureHorsFinessTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void A_structure_outside_FINESS_is_found_by_its_identifier_and_is_in_no_list_of_structures()
    {
        var structure = _annuaire.FindStructureHorsFiness("ESP-2")!; // one of the rows

        Assert.Equal(
            ("ESP de Léhon", "22050", "22123", "ARS", new DateOnly(2026, 6, 30)),
            (
                structure.Nom.Value,
                structure.Commune.CodeInsee.Value,
                structure.CodeInseeDeclare?.Value,
                structure.SourceDeclaree.Value,
                structure.Provenance.DateExtraction));
        Assert.Same(structure, _annuaire.FindNode(structure.Id.ToString()));
        Assert.Equal(9, _annuaire.Structures(null, null, null, default).TotalCount);
        Assert.Equal(9, _annuaire.Version.NombreStructures);
        Assert.Equal(1, structure.Commune.NombreStructures);
        Assert.Null(_annuaire.FindStructureHorsFiness("ESP-9"));
        Assert.Equal(
            "IDENTIFIANT_MALFORME", Assert.Throws<RequeteInvalideException>(() => _annuaire.FindStructureHorsFiness("ESP 2")).Code);
    }

    /// <summary>The network of Lyon is in no arrondissement that is known.</summary>
    [Fact]
    public void A_commune_has_those_of_its_arrondissements_and_a_territory_those_of_the_communes_that_it_holds_whole()
    {
        Assert.Equal(["POLE-1", "RES-1"], OfCommune("69123"));
        Assert.Equal(["POLE-1"], OfCommune("69382"));
        Assert.Equal(["ESP-1", "ESP-2"], OfTerritory(new() { Region = "53" }));
        Assert.Equal(["POLE-1", "RES-1"], OfTerritory(new() { Departement = "69" }));
        Assert.Equal(["POLE-1"], OfTerritory(new() { Communes = ["69382"] }));
    }

    [Theory]
    [InlineData("esp", "ESP-1 ESP-2")]
    [InlineData("équipe de soins primaires bretagne", "ESP-1 ESP-2")]
    [InlineData("dinan", "ESP-2")]
    [InlineData("POLE-1", "POLE-1")]
    [InlineData("pôle de santé rhône", "POLE-1")]
    public void The_list_is_searched_by_what_the_structures_are_and_where(string recherche, string found) =>
        Assert.Equal(
            found.Split(' '),
            _annuaire.StructuresHorsFiness(recherche, null, null, default).Nodes.Select(structure => structure.Identifiant.Value));

    [Fact]
    public void Communes_are_found_by_the_structures_outside_FINESS_that_they_have()
    {
        var where = new CommuneFilter
        {
            StructuresHorsFiness = new ListFilter<StructureHorsFinessFilter>
            {
                Some = new StructureHorsFinessFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.PoleDeSante } },
            },
        };

        Assert.Equal(["69123", "69382"], _annuaire.Communes(null, where, null, default).Nodes.Select(commune => commune.CodeInsee.Value));
    }

    private IEnumerable<string> OfCommune(string code) =>
        _annuaire.FindCommune(code, out _)!.StructuresHorsFiness().Nodes.Select(structure => structure.Identifiant.Value); // of the rows

    private IEnumerable<string> OfTerritory(TerritoireDemande demande) =>
        _annuaire.Territoires.Find(demande, out _)! // likewise
            .StructuresHorsFiness().Nodes.Select(structure => structure.Identifiant.Value);
}
