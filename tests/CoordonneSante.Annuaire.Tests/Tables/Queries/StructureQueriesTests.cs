using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Tables.Queries;

public sealed class StructureQueriesTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void Conditions_on_the_structure_and_on_its_commune_must_all_hold()
    {
        var found = _annuaire.Structures(
            null,
            new StructureFilter
            {
                Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.CentreDeSante },
                ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Eq = ZonageMedecin.HorsZonage },
                Commune = new CommuneFilter { Departement = new DepartementFilter { Code = new StringOperationFilter { Eq = "69" } } },
            },
            [new StructureSort { Nom = SortDirection.Asc }],
            new PageArguments(First: 10));

        Assert.Equal(["690000002", "690000003"], found.Nodes.Select(structure => structure.Finess.Value));
        Assert.Equal(2, found.TotalCount);
    }

    [Fact]
    public void Names_are_sorted_as_in_a_French_dictionary()
    {
        var found = _annuaire.Structures(null, null, [new StructureSort { Nom = SortDirection.Asc }], new PageArguments(First: 5));

        Assert.Equal(
            ["CDS Cleunay", "CDS Perrache", "CDS Terreaux", "CDS Terreaux", "ecole de soins"],
            found.Nodes.Select(structure => structure.Nom.Value));
    }
}
