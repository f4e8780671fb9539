using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Indicateurs;

/// <summary>Six hundred communes of which a count, a level and a class are known here and there, checked by hand.</summary>
public sealed class IndicateurTests
{
    private static readonly PageArguments Whole = new(First: PageArguments.MaxSize);

    private static readonly CommuneFilter Asking = new()
    {
        Indicateurs = new List<ValeurIndicateurFilter>
        {
            new() { Code = "mesure", Valeur = new ComparableOperationFilter<double> { Gte = 1 } },
            new() { Code = "zone", Classe = new StringOperationFilter { Eq = "rural" } },
        },
    };

    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(7).RowsWithIndicateurs());

    [Fact]
    public void A_count_is_summed_a_level_is_a_mean_of_inhabitants_and_classes_are_their_shares()
    {
        foreach (var departement in _annuaire.Departements)
        {
            var territoire = _annuaire.Territoires.Of(departement);
            var communes = territoire.Communes.ToList();
            var people = communes.ToDictionary(commune => commune, commune => commune.Population ?? 0);
            var counted = communes.Select(commune => commune.Indicateur("effectif").Valeur).OfType<double>().ToList();
            var measured = communes.Where(commune => commune.Indicateur("mesure").Valeur is not null).ToList();
            var classed = communes.Where(commune => commune.Indicateur("zone").Classe is not null).ToList();

            var (effectif, mesure, zone) =
                (territoire.Indicateur("effectif"), territoire.Indicateur("mesure"), territoire.Indicateur("zone"));

            Assert.Equal(counted.Count == 0 ? null : counted.Sum(), effectif.Valeur);
            var weight = measured.Sum(commune => people[commune]);
            var sum = measured.Sum(commune => commune.Indicateur("mesure").Valeur * people[commune]);
            Assert.Equal(weight == 0 ? null : sum / weight, mesure.Valeur);
            Assert.Equal((measured.Count, communes.Count - measured.Count), (mesure.CommunesConnues, mesure.CommunesInconnues));
            Assert.Equal(people.Values.Sum() == 0 ? null : (double)weight / people.Values.Sum(), mesure.PartConnue);
            Assert.Equal(measured.Count(commune => commune.Indicateur("mesure").Regle is not null), mesure.CommunesDeduites);
            Assert.Equal(
                from code in (string[])["rural", "urbain", "vide"]
                let own = classed.Where(commune => commune.Indicateur("zone").Classe?.Code.Value == code).ToList()
                select (code, own.Count, own.Sum(commune => people[commune])),
                zone.Classes.Select(part => (part.Classe.Code.Value, part.NombreCommunes, part.Population)));
            Assert.Null(zone.Valeur);
        }
    }

    [Fact]
    public void An_indicator_that_no_commune_has_a_value_of_is_told_by_its_code()
    {
        var rows = new AnnuaireAleatoire(7).RowsWithIndicateurs();
        var annuaire = SnapshotBuilder.Build(rows with { ValeursIndicateurs = [] });

        Assert.Equal(["mesure", "zone"], annuaire.ChampsSansValeur(Asking));
        Assert.Empty(_annuaire.ChampsSansValeur(Asking));
    }

    [Fact]
    public void A_territory_is_compared_with_those_that_hold_it()
    {
        var departement = _annuaire.Departements[0];
        var own = _annuaire.Territoires.Of(departement).Indicateur("mesure");

        var compared = own.Comparaisons([NiveauTerritoire.Commune, NiveauTerritoire.Region, NiveauTerritoire.France]);

        var region = _annuaire.Territoires.Of(departement.Region).Indicateur("mesure").Valeur;
        var france = _annuaire.Territoires.France.Indicateur("mesure").Valeur;
        Assert.Equal(
            [
                (NiveauTerritoire.Region, departement.Region.Code.Value, region, own.Valeur - region),
                (NiveauTerritoire.France, "FRANCE", france, own.Valeur - france),
            ],
            compared.Select(line => (line.Niveau, line.Code.Value, line.Valeur, line.Ecart)));
    }

    [Fact]
    public void Communes_are_filtered_by_a_range_of_values_a_class_or_the_lack_of_one()
    {
        var communes = _annuaire.Communes(null, null, null, Whole).Nodes.ToList();

        Agree(new() { Code = "mesure", Valeur = new ComparableOperationFilter<double> { Gte = 0, Lt = 1.5 } },
            commune => commune.Indicateur("mesure").Valeur is >= 0 and < 1.5);
        Agree(new() { Code = "effectif", Valeur = new ComparableOperationFilter<double> { Eq = 0 } },
            commune => commune.Indicateur("effectif").Valeur == 0);
        Agree(new() { Code = "effectif", Valeur = (ComparableOperationFilter<double>?)null },
            commune => commune.Indicateur("effectif").Valeur is null);
        Agree(new() { Code = "zone", Classe = new StringOperationFilter { In = new(["rural", "vide"]) } },
            commune => commune.Indicateur("zone").Classe?.Code.Value == "rural");
        Agree(new() { Code = "zone", Classe = new StringOperationFilter { Neq = "rural" } },
            commune => commune.Indicateur("zone").Classe?.Code.Value != "rural");

        void Agree(ValeurIndicateurFilter condition, Func<Commune, bool> holds)
        {
            var found = _annuaire.Communes(null, new CommuneFilter { Indicateurs = new([condition]) }, null, Whole).Nodes.ToList();
            Assert.Equal(communes.Where(holds), found);
            Assert.NotEmpty(found);
            Assert.True(found.Count < communes.Count);
        }
    }

    [Theory]
    [InlineData("absent", "INDICATEUR_INCONNU")]
    [InlineData("zone", "INDICATEUR_D_AUTRE_NATURE")]
    public void A_condition_on_what_is_not_loaded_or_has_no_value_is_refused(string code, string expected)
    {
        var where = new CommuneFilter
        {
            Indicateurs = new([new() { Code = code, Valeur = new ComparableOperationFilter<double> { Gt = 1 } }]),
        };
        Assert.Equal(expected, Assert.Throws<RequeteInvalideException>(() => _annuaire.Communes(null, where, null, Whole)).Code);
    }

    [Fact]
    public void A_classification_is_a_dimension_only_where_the_request_names_it()
    {
        Assert.Equal("INDICATEUR_ABSENT", Refusal([Dimensions.DimensionStructure.Indicateur], null, null));
        Assert.Equal("INDICATEUR_SANS_DIMENSION", Refusal([], "zone", null));
        Assert.Equal("INDICATEUR_D_AUTRE_NATURE", Refusal([Dimensions.DimensionStructure.Indicateur], "mesure", null));
        Assert.Equal("INDICATEUR_D_AUTRE_NATURE", Refusal([], null, "mesure"));

        string Refusal(Dimensions.DimensionStructure[] dimensions, string? indicateur, string? denominateur) =>
            Assert.Throws<RequeteInvalideException>(() => _annuaire.Statistiques.Tabulate(
                null, dimensions, _annuaire.Territoires.France, [], true, indicateur: indicateur, denominateur: denominateur)).Code;
    }

    [Fact]
    public void An_indicator_knows_how_many_leaf_communes_have_it()
    {
        var communes = _annuaire.Communes(null, null, null, Whole).Nodes.Where(commune => commune.Arrondissements.Count == 0).ToList();

        Assert.All(_annuaire.Indicateurs, indicateur => Assert.Equal(
            communes.Count(commune => commune.Indicateur(indicateur.Code.Value).Fiabilite is not null), indicateur.NombreCommunes));
        Assert.Equal(
            communes.Count(commune => commune.Indicateur("zone").Classe?.Code.Value == "urbain"),
            _annuaire.FindIndicateur("zone")?.Classes[1].NombreCommunes);
    }
}
