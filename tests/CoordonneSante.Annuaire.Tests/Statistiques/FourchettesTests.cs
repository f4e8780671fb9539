using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Tests.Statistiques;

/// <summary>What tables say of values that are not known, of small numbers, and of the lines that are cut off.</summary>
public sealed class FourchettesTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void A_family_of_gestionnaires_may_have_all_the_structures_whose_own_is_unknown()
    {
        var families = Tabulate([DimensionStructure.CategorieGestionnaire]);

        Assert.Equal(
            ["ASSOCIATION 3 3 7 Observe", "MUTUELLE 0 0 4 Manquant", "PERSONNE_PHYSIQUE 2 2 6 Observe", " 4 4 4 Observe"],
            families.Groupes
                .Where(line => line.Cles[0].Code?.Value is "ASSOCIATION" or "MUTUELLE" or "PERSONNE_PHYSIQUE" or null)
                .Select(Describe));
        Assert.Equal(
            "Famille du gestionnaire : inconnu de 4 structures sur 9. « nombre » est un minimum, « nombreMaximum » les y ajoute.",
            families.UnknownNote);
        Assert.Contains("la famille du gestionnaire, que les fichiers ne disent pas", Tabulate([], new StructureFilter
        {
            Gestionnaire = new GestionnaireFilter
            {
                Categorie = new EnumOperationFilter<CategorieGestionnaire> { Eq = CategorieGestionnaire.Sisa },
            },
        }).Mesure.Note?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_hold_by_several_dimensions_whatever_their_order()
    {
        DimensionStructure[] dimensions =
            [DimensionStructure.ZonageMedecin, DimensionStructure.CategorieGestionnaire, DimensionStructure.Departement];
        var line = Tabulate(dimensions).Groupes.Single(line =>
            string.Join('/', line.Cles.Select(cle => cle.Code?.Value)) == "HORS_ZONAGE/ASSOCIATION/35");
        var possible = _annuaire.Territoires.France.Structures(first: 100).Nodes.Count(structure =>
            structure.Commune.Departement.Code.Value == "35"
            && structure.ZonageMedecin is Entites.Zonages.ZonageMedecin.HorsZonage or Entites.Zonages.ZonageMedecin.NonRenseigne
            && structure.Gestionnaire?.Categorie is CategorieGestionnaire.Association or CategorieGestionnaire.Inconnue or null);

        Assert.Equal((1, 3), (line.NombreMinimum, line.NombreMaximum));
        Assert.True(possible >= line.NombreMaximum);
    }

    [Fact]
    public void A_year_without_a_year_of_hindsight_is_missing_whatever_its_number()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Structures =
            [
                .. rows.Structures.Select((row, i) => row with
                {
                    SourceId = "finess-2021",
                    DateExtraction = new DateOnly(2021, 1, 8),
                    DateOuverture = i == 8 ? null : new DateOnly(2013 + i, 6, 1),
                }),
            ],
        });
        var years = annuaire.Statistiques.Tabulate(
            new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.CentreDeSante } },
            [DimensionStructure.AnneeOuverture],
            annuaire.Territoires.France,
            [],
            inclureVides: true);

        Assert.Equal(
            [
                "2013 0 0 1 Manquant", "2014 1 1 2 Observe", "2015 1 1 2 Observe", "2016 0 0 1 Manquant", "2017 1 1 2 Observe",
                "2018 0 0 1 Manquant", "2019 1 1 2 Observe", "2020 1 1  Manquant", " 1 1 1 Observe",
            ],
            years.Groupes.Select(Describe));
        Assert.Null(years.Groupes[7].Pour10000Habitants);
        Assert.Contains(
            "encore ouvertes au 8 janvier 2021 : celles qui ont fermé n'y sont plus, ce n'est pas une série dans le temps (voir "
                + "« evolutions »). Les années à partir de 2020, sans un an de recul, sont incomplètes (MANQUANT)",
            years.Mesure.Note?.Value,
            StringComparison.Ordinal);
    }

    /// <summary>Bounds of Garwood (1936), from published tables of the mean of a Poisson law.</summary>
    [Theory]
    [InlineData(0, 0, 3.688879454)]
    [InlineData(1, 0.025317808, 5.571643391)]
    [InlineData(5, 1.623486390, 11.668332079)]
    [InlineData(10, 4.795389227, 18.390355599)]
    [InlineData(100, 81.363991251, 121.626793792)]
    public void A_rate_has_its_exact_Poisson_interval(int count, double low, double high)
    {
        var interval = IntervalleConfiance.OfRate(count, 10_000);

        Assert.Equal(low, interval?.Bas ?? -1, 0.000001);
        Assert.Equal(high, interval?.Haut ?? -1, 0.000001);
    }

    [Fact]
    public void A_line_has_intervals_where_it_has_a_rate_and_says_that_its_number_is_small()
    {
        var line = Tabulate(
            [DimensionStructure.Departement], OfType(TypeStructure.CentreDeSante), comparerA: [NiveauTerritoire.France]).Groupes[1];
        var france = line.Comparaison(NiveauTerritoire.France);

        Assert.Equal(3, line.Nombre);
        Assert.Equal(0.618672 * 10_000 / 242_000, line.Intervalle?.Bas ?? -1, 0.000001);
        Assert.Equal(8.767273 * 10_000 / 242_000, line.Intervalle?.Haut ?? -1, 0.000001);
        Assert.Equal(line.Intervalle?.Haut / france?.Pour10000Habitants, france?.RapportIntervalle?.Haut);
        Assert.Equal(3 - (6 * 242_000d / 316_000), france?.Ecart ?? 0, 1e-9);
        Assert.Equal((true, false), (line.EffectifFaible(), line.EffectifFaible(3)));
        Assert.Null(Tabulate([DimensionStructure.EnQuartierPrioritaire]).Groupes[0].Intervalle);
    }

    [Fact]
    public void A_share_is_also_that_within_the_first_value()
    {
        var lines = Tabulate([DimensionStructure.Departement, DimensionStructure.ZonageMedecin]).Groupes;
        var zip = lines.Single(line => line.Cles[0].Code?.Value == "69" && line.Cles[1].Code?.Value == "ZIP");

        Assert.Equal((1d / 9, 1d / 3, 31d / 60), (zip.Part, zip.PartDansPremiereCle, zip.PartPopulationDansPremiereCle));
        Assert.Null(Tabulate([DimensionStructure.Departement, DimensionStructure.Type]).Groupes[0].PartPopulationDansPremiereCle);
    }

    [Fact]
    public void Lines_are_ordered_and_cut_and_the_rest_is_summed()
    {
        var table = Tabulate(
            [DimensionStructure.Departement], ordre: [new GroupeSort { Pour10000Habitants = SortDirection.Desc }], first: 1);
        var byNumber = Tabulate([DimensionStructure.Commune], ordre: [new GroupeSort { Nombre = SortDirection.Asc }]);

        Assert.Equal(["22 1 1 1 Observe"], table.Groupes.Select(Describe));
        Assert.Equal(new ResteGroupes(2, 8, 8d / 9, 302_000, 8, 302_000), table.Reste);
        Assert.Equal(80_000d / 302_000, table.Reste?.Pour10000Habitants);
        Assert.Equal(byNumber.Groupes.Select(line => line.Nombre).Order(), byNumber.Groupes.Select(line => line.Nombre));
        Assert.Null(byNumber.Reste);
        Assert.Null(Tabulate([DimensionStructure.Type], first: 2).Reste?.Population);
        var none = Tabulate([DimensionStructure.Type], first: 0);
        Assert.Equal((0, 9), (none.Groupes.Count, none.Reste?.NombreGroupes));
        Assert.Equal(
            "PAGINATION_INVALIDE",
            Assert.Throws<Requetes.RequeteInvalideException>(() => Tabulate([DimensionStructure.Type], first: -1)).Code);
    }

    [Fact]
    public void What_is_not_known_comes_last_in_both_directions()
    {
        foreach (var direction in Enum.GetValues<SortDirection>())
        {
            var lines = Tabulate([DimensionStructure.Commune], ordre: [new GroupeSort { Population = direction }]).Groupes;
            Assert.Equal("35999", lines[^1].Cles[0].Code?.Value);
        }
    }

    [Fact]
    public void A_filter_says_what_it_asks_about_that_is_not_known_of_all_the_structures_of_the_territory()
    {
        var opened = new StructureFilter { DateOuverture = new ComparableOperationFilter<DateOnly> { Gt = new DateOnly(2000, 1, 1) } };
        var inQuarter = new StructureFilter { Not = new StructureFilter { QuartierPrioritaire = (QuartierPrioritaireFilter?)null } };
        var zoned = new StructureFilter { ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Eq = ZonageMedecin.Zip } };

        Assert.Contains("porte sur la date d'ouverture, que les fichiers", NoteOf(opened), StringComparison.Ordinal);
        Assert.Contains("porte sur le quartier prioritaire, que les fichiers", NoteOf(inQuarter), StringComparison.Ordinal);
        Assert.Contains("porte sur le zonage, que les fichiers", NoteOf(zoned), StringComparison.Ordinal);
        var dinan = _annuaire.Territoires.Get(new() { Departement = "22" }, out _);
        var known = _annuaire.Statistiques.Tabulate(zoned, [], dinan, [], inclureVides: true);
        Assert.DoesNotContain("ne disent pas", known.Mesure.Note?.Value ?? "", StringComparison.Ordinal);

        string NoteOf(StructureFilter where) => Tabulate([], where).Mesure.Note?.Value ?? "";
    }

    private TableauStatistique Tabulate(
        DimensionStructure[] grouperPar,
        StructureFilter? where = null,
        NiveauTerritoire[]? comparerA = null,
        GroupeSort[]? ordre = null,
        int? first = null) =>
        _annuaire.Statistiques.Tabulate(where, grouperPar, _annuaire.Territoires.France, comparerA ?? [], inclureVides: true, ordre, first);

    private static StructureFilter OfType(TypeStructure type) => new() { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };

    private static string Describe(GroupeStatistique line) =>
        $"{line.Cles[0].Code?.Value} {line.Nombre} {line.NombreMinimum} {line.NombreMaximum} {line.Statut}";
}
