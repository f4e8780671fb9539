using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tests.Tables.Filtering;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Couvertures;

public sealed class TypesAdmisTests
{
    private static readonly StructureFilter Centres = OfTypes(TypeStructure.CentreDeSante);
    private static readonly StructureFilter CentresEtCpts = OfTypes(TypeStructure.CentreDeSante, TypeStructure.Cpts);

    [Fact]
    public void A_filter_says_the_types_in_every_way_that_leaves_no_other()
    {
        Assert.True(TypesAdmis.Of((StructureFilter?)null).SontTous);
        Assert.Equal([TypeStructure.CentreDeSante, TypeStructure.Cpts], TypesAdmis.Of(CentresEtCpts).Enumerate());
        Assert.Equal(
            [TypeStructure.CentreDeSante],
            TypesAdmis.Of(new StructureFilter { And = new[] { Centres, CentresEtCpts } }).Enumerate());
        Assert.Equal(
            [TypeStructure.CentreDeSante, TypeStructure.Cpts],
            TypesAdmis.Of(new StructureFilter { Or = new[] { Centres, OfTypes(TypeStructure.Cpts) } }).Enumerate());
        Assert.Equal(8, TypesAdmis.Of(new StructureFilter { Not = Centres }).Enumerate().Count());
        Assert.True(TypesAdmis.Of(new StructureFilter { Not = Centres with { Nom = new StringOperationFilter { Eq = "a" } } }).SontTous);
        Assert.Equal(
            [TypeStructure.CentreDeSante],
            TypesAdmis.Of(new StructureFilter
            {
                Specialite = new EnumOperationFilter<SpecialiteCentre> { Eq = SpecialiteCentre.Dentaire },
            }).Enumerate());
    }

    [Fact]
    public void No_structure_that_satisfies_a_filter_is_of_another_type()
    {
        var annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(11).Rows());
        var narrowed = 0;
        new FilterGen<StructureFilter>(new FilterOperands(annuaire), depth: 3).Sample(
            where =>
            {
                var types = TypesAdmis.Of(where);
                Interlocked.Add(ref narrowed, types.SontTous ? 0 : 1);
                Assert.All(
                    annuaire.Structures(null, where, null, new PageArguments(First: 10_000)).Nodes
                        .Where(structure => structure.Specialite is null || structure.Type == TypeStructure.CentreDeSante),
                    structure => Assert.True(types.Contains(structure.Type)));
            },
            iter: 500,
            print: FilterText.Of);
        Assert.True(narrowed > 20);
    }

    private static StructureFilter OfTypes(params TypeStructure[] types) => new()
    {
        Type = new EnumOperationFilter<TypeStructure> { In = Array.ConvertAll(types, type => (TypeStructure?)type) },
    };
}
