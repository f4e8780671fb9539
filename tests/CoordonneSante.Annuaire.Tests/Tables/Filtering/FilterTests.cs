using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

public sealed class FilterTests
{
    private static readonly PageArguments Whole = new(First: PageArguments.MaxSize);

    private readonly AnnuaireSnapshot _petit = PetitAnnuaire.Load();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_filter_selects_the_rows_that_satisfy_it_one_by_one(int seed)
    {
        var annuaire = seed % 3 == 0 ? _petit : SnapshotBuilder.Build(new AnnuaireAleatoire(seed).RowsWithLists());
        var structures = annuaire.Structures(null, null, null, Whole).Nodes.ToList();
        var gestionnaires = annuaire.Gestionnaires(null, null, null, Whole).Nodes.ToList();
        var communes = annuaire.Communes(null, null, null, Whole).Nodes.ToList();
        var epcis = annuaire.Epcis(null, null, null, Whole).Nodes.ToList();
        var quartiers = annuaire.QuartiersPrioritaires(null, null, null, Whole).Nodes.ToList();
        var cpts = annuaire.TerritoiresCpts(null, null, null, Whole).Nodes.ToList();
        var horsFiness = annuaire.StructuresHorsFiness(null, null, null, Whole).Nodes.ToList();
        var operands = new FilterOperands(annuaire);

        Agree<Structure, StructureFilter>(structures, operands, filter => annuaire.Structures(null, filter, null, Whole));
        Agree<Gestionnaire, GestionnaireFilter>(gestionnaires, operands, filter => annuaire.Gestionnaires(null, filter, null, Whole));
        Agree<Commune, CommuneFilter>(communes, operands, filter => annuaire.Communes(null, filter, null, Whole));
        Agree<Epci, EpciFilter>(epcis, operands, filter => annuaire.Epcis(null, filter, null, Whole));
        Agree<TerritoireCpts, TerritoireCptsFilter>(cpts, operands, filter => annuaire.TerritoiresCpts(null, filter, null, Whole));
        Agree<StructureHorsFiness, StructureHorsFinessFilter>(
            horsFiness, operands, filter => annuaire.StructuresHorsFiness(null, filter, null, Whole));
        Agree<QuartierPrioritaire, QuartierPrioritaireFilter>(
            quartiers, operands, filter => annuaire.QuartiersPrioritaires(null, filter, null, Whole));
    }

    [Fact]
    public void A_record_without_relation_has_all_its_related_fields_missing()
    {
        Assert.Equal(2, Count(new QuartierPrioritaireFilter { Code = new StringOperationFilter { Neq = (string?)null } }));
        Assert.Equal(7, Count(new QuartierPrioritaireFilter { Code = new StringOperationFilter { Eq = (string?)null } }));
        Assert.Equal(8, Count(new QuartierPrioritaireFilter { Nom = new StringOperationFilter { Neq = "Le Blosne" } }));
        Assert.Equal(7, Count(null));

        int Count(QuartierPrioritaireFilter? quartier) =>
            _petit.Structures(null, new StructureFilter { QuartierPrioritaire = quartier }, null, Whole).TotalCount;
    }

    [Fact]
    public void A_list_with_no_condition_and_a_list_of_no_alternative_are_opposite()
    {
        Assert.Equal(9, _petit.Structures(null, new StructureFilter { And = new List<StructureFilter>() }, null, Whole).TotalCount);
        Assert.Equal(0, _petit.Structures(null, new StructureFilter { Or = new List<StructureFilter>() }, null, Whole).TotalCount);
    }

    [Fact]
    public void Communes_without_maison_de_sante_are_found_in_one_filter()
    {
        var found = _petit.Communes(
            null,
            new CommuneFilter
            {
                ZonageMedecin = new EnumOperationFilter<ZonageMedecin>
                {
                    In = new List<ZonageMedecin?> { ZonageMedecin.Zip, ZonageMedecin.Zac },
                },
                Structures = new ListFilter<StructureFilter>
                {
                    None = new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.MaisonDeSante } },
                },
            },
            null,
            Whole);

        Assert.Equal(["69382"], found.Nodes.Select(commune => commune.CodeInsee.Value));
    }

    [Fact]
    public void A_former_INSEE_code_in_a_filter_stands_for_the_commune_of_today()
    {
        var filter = new StructureFilter { Commune = new CommuneFilter { CodeInsee = new StringOperationFilter { Eq = "22123" } } };

        Assert.Equal(["220000001"], _petit.Structures(null, filter, null, Whole).Nodes.Select(structure => structure.Finess.Value));
    }

    [Theory]
    [InlineData("35000283", "FINESS_MALFORME")]
    [InlineData("abc", "FINESS_MALFORME")]
    public void A_malformed_code_is_refused_rather_than_found_nowhere(string finess, string code)
    {
        foreach (
            var operation in (StringOperationFilter[])
                [new() { Eq = finess }, new() { In = new[] { "220000001", finess } }, new() { Neq = finess }])
        {
            var error = Assert.Throws<RequeteInvalideException>(
                () => _petit.Structures(null, new StructureFilter { Finess = operation }, null, Whole));
            Assert.Equal(code, error.Code);
        }
    }

    [Fact]
    public void A_well_formed_code_that_names_nothing_is_found_nowhere() =>
        Assert.Equal(
            0,
            _petit.Structures(null, new StructureFilter { Finess = new StringOperationFilter { Eq = "999999999" } }, null, Whole).TotalCount
        );

    [Fact]
    public void An_operation_that_needs_a_value_refuses_null()
    {
        var filter = new StructureFilter { Nom = new StringOperationFilter { Contains = (string?)null } };

        var error = Assert.Throws<RequeteInvalideException>(() => _petit.Structures(null, filter, null, Whole));

        Assert.Equal("FILTRE_INVALIDE", error.Code);
        Assert.Equal("L'opération « contains » du filtre n'accepte pas null.", error.Message);
    }

    [Fact]
    public void A_list_is_never_null_so_a_filter_says_whether_it_is_empty()
    {
        var error = Assert.Throws<RequeteInvalideException>(
            () => _petit.Communes(null, new CommuneFilter { Structures = null }, null, Whole));
        var empty = new CommuneFilter { Structures = new ListFilter<StructureFilter> { Any = false } };

        Assert.Equal("Cherchez une liste vide avec « any: false ».", error.Conseil);
        Assert.Empty(_petit.Communes(null, empty, null, Whole).Nodes);
    }

    private static void Agree<T, TFilter>(List<T> records, FilterOperands operands, Func<TFilter, Connection<T>> query)
        where T : class, INode
        where TFilter : class => new FilterGen<TFilter>(operands, depth: 3).Sample(
            filter =>
            {
                var found = query(filter);

                Assert.Equal(
                    records.Where(record => RowByRow.Matches(record, filter)).Select(record => record.Id),
                    found.Nodes.Select(record => record.Id));
                Assert.Equal(found.Nodes.Count(), found.TotalCount);
            },
            iter: 60,
            print: FilterText.Of);
}
