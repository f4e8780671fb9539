using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.Statistiques;

public sealed class TableauStatistiqueTests
{
    private static readonly StructureFilter Centres = OfType(TypeStructure.CentreDeSante);

    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void Lines_have_the_population_of_their_territory_and_its_rate() =>
        Assert.Equal(
            ["22: 1, 14000, 0.714", "35: 5, 242000, 0.207", "69: 3, 60000, 0.5"],
            Tabulate([DimensionStructure.Departement])
                .Groupes.Select(groupe =>
                    FormattableString.Invariant(
                        $"{groupe.Cles[0].Code}: {groupe.Nombre}, {groupe.Population}, {groupe.Pour10000Habitants:0.###}")));

    [Fact]
    public void Lines_of_one_territory_share_its_population() =>
        Assert.Equal(
            ["35/CENTRE_DE_SANTE 3 242000", "35/MAISON_DE_SANTE 1 242000", "35/CPTS 1 242000"],
            Tabulate([DimensionStructure.Departement, DimensionStructure.Type], dans: new() { Departement = "35" }, inclureVides: false)
                .Groupes.Select(groupe => $"{Keys(groupe)} {groupe.Nombre} {groupe.Population}"));

    [Fact]
    public void Without_dimension_there_is_one_line_without_key()
    {
        var table = Tabulate([], Centres);
        var line = Assert.Single(table.Groupes);

        Assert.Empty(line.Cles);
        Assert.Equal((6, 1d, 316_000, StatutCellule.Observe), (line.Nombre, line.Part, line.Population, line.Statut));
        Assert.Equal((table.Total, table.Population, table.Pour10000Habitants), (line.Nombre, line.Population, line.Pour10000Habitants));
    }

    [Fact]
    public void A_territory_without_structure_is_a_zero_and_an_unknown_population_is_null_not_zero() =>
        Assert.Equal(
            ["22050 0 Zero 14000 0", "35051 1 Observe 17000 0.5882352941176471", "35238 0 Zero 225000 0", "35999 0 Zero  "],
            Tabulate([DimensionStructure.Commune], OfType(TypeStructure.Cpts), new() { Region = "53" })
                .Groupes.Select(groupe =>
                    FormattableString.Invariant(
                        $"{Keys(groupe)} {groupe.Nombre} {groupe.Statut} {groupe.Population} {groupe.Pour10000Habitants}")));

    [Fact]
    public void A_type_that_the_files_never_list_is_missing_not_zero()
    {
        var dac = Tabulate([DimensionStructure.Departement], OfType(TypeStructure.Dac));

        Assert.Equal(
            [
                "CENTRE_DE_SANTE Observe",
                "MAISON_DE_SANTE Observe",
                "EQUIPE_DE_SOINS_PRIMAIRES Manquant",
                "CPTS Observe",
                "POLE_DE_SANTE Manquant",
                "RESEAU_DE_SANTE Manquant",
                "CLIC Manquant",
                "MAIA Manquant",
                "DAC Manquant",
            ],
            Tabulate([DimensionStructure.Type]).Groupes.Select(groupe => $"{Keys(groupe)} {groupe.Statut}"));
        Assert.Equal((0, StatutCellule.Manquant, null), (dac.Total, dac.Statut, dac.Pour10000Habitants));
        Assert.Equal(3, dac.Groupes.Count);
        Assert.All(dac.Groupes, groupe =>
            Assert.Equal((StatutCellule.Manquant, null, null), (groupe.Statut, groupe.Part, groupe.Pour10000Habitants)));
    }

    [Fact]
    public void A_region_without_any_structure_is_missing_and_its_inhabitants_divide_nothing()
    {
        var annuaire = WithMayotte();
        var table = annuaire.Statistiques.Tabulate(null, [DimensionStructure.Region], annuaire.Territoires.France, [], inclureVides: true);
        var mayotte = table.Groupes[0];

        Assert.Equal(("06", 0, StatutCellule.Manquant), (Keys(mayotte), mayotte.Nombre, mayotte.Statut));
        Assert.Equal(
            (17_831, "2017", null, null),
            (mayotte.Population, mayotte.PopulationMillesime?.Value, mayotte.Denominateur, mayotte.Pour10000Habitants));
        Assert.Equal((333_831, "2017, 2021", 316_000), (table.Population, table.PopulationMillesime?.Value, table.Denominateur));
        Assert.Equal(90_000d / 316_000, table.Pour10000Habitants);
        Assert.StartsWith(
            "Régions dont les fichiers chargés ne recensent aucune structure : Mayotte. Cela ne dit pas",
            table.PopulationNote,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_the_files_do_not_list_in_a_region_is_missing_there_and_its_inhabitants_divide_nothing()
    {
        var table = Tabulate([DimensionStructure.Type, DimensionStructure.Region], comparerA: [NiveauTerritoire.France]);
        var cpts = table.Groupes.Single(groupe => Keys(groupe) == "CPTS/84");
        var france = cpts.Comparaison(NiveauTerritoire.France);

        Assert.Equal((0, StatutCellule.Manquant, null, null), (cpts.Nombre, cpts.Statut, cpts.Denominateur, cpts.Pour10000Habitants));
        Assert.Equal((1, 256_000, 10_000d / 256_000), (france?.Nombre, france?.Denominateur, france?.Pour10000Habitants));
        Assert.Equal(256_000, Tabulate([], OfType(TypeStructure.Cpts)).Denominateur);
        Assert.Equal(
            "Type par type, régions dont les fichiers chargés ne recensent rien : Maison de santé (Auvergne-Rhône-Alpes) ; "
                + "Communauté professionnelle territoriale de santé (Auvergne-Rhône-Alpes). "
                + "Communes dont la population n'est pas publiée : 1. Elles ne sont ni dans « population » ni dans "
                + "« denominateur ».",
            table.PopulationNote);
        Assert.Equal(316_000, Tabulate([], new() { Or = new List<StructureFilter> { Centres, OfType(TypeStructure.Cpts) } }).Denominateur);
    }

    [Fact]
    public void A_rate_of_all_types_together_says_which_of_them_a_region_is_not_known_to_have()
    {
        const string Missing = "Les nombres et les taux, qui mêlent les types, n'y comptent pas ceux que les fichiers chargés ne recensent "
            + "pas : Maison de santé (Auvergne-Rhône-Alpes) ; Communauté professionnelle territoriale de santé (Auvergne-Rhône-Alpes).";

        Assert.Contains(Missing, Tabulate([DimensionStructure.Region]).PopulationNote, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "mêlent",
            Tabulate([DimensionStructure.Region], OfType(TypeStructure.CentreDeSante)).PopulationNote ?? "",
            StringComparison.Ordinal);
        Assert.DoesNotContain("mêlent", Tabulate([], dans: new() { Departement = "35" }).PopulationNote ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void By_zoning_structures_count_as_they_are_and_rates_as_their_communes() => Assert.Equal(
        [
            "ZIP 1 Observe numerateur 0 population ",
            "ZAC 1 Observe numerateur 2 population 225000",
            "ZAR 0 Manquant numerateur 0 population ",
            "HORS_ZONAGE 2 Observe numerateur 2 population 17000",
            "NON_RENSEIGNE 1 Observe numerateur 1 population ",
        ],
        Tabulate([DimensionStructure.ZonageMedecin], dans: new() { Departement = "35" }).Groupes.Select(groupe =>
            $"{Keys(groupe)} {groupe.Nombre} {groupe.Statut} numerateur {groupe.Numerateur} population {groupe.Population}"));

    [Fact]
    public void A_zoning_that_no_commune_has_is_no_line_where_every_zoning_is_known() =>
        Assert.Equal(
            ["22/ZIP", "69/ZIP", "69/HORS_ZONAGE"],
            Tabulate([DimensionStructure.Departement, DimensionStructure.ZonageMedecin], dans: new() { Communes = ["22050", "69123"] })
                .Groupes.Select(Keys));

    [Fact]
    public void Quarters_have_no_population_and_the_table_says_so()
    {
        var table = Tabulate([DimensionStructure.EnQuartierPrioritaire]);

        Assert.Equal(["OUI 2", "NON 1", " 6"], table.Groupes.Select(groupe => $"{groupe.Cles[0].Code?.Value} {groupe.Nombre}"));
        Assert.Equal("Position inconnue", table.Groupes[2].Cles[0].Libelle.Value);
        Assert.All(table.Groupes, groupe =>
            Assert.Null(groupe.Population ?? groupe.Numerateur ?? groupe.Denominateur ?? groupe.Pour10000Habitants));
        Assert.Equal(316_000, table.Population);
        Assert.StartsWith("La population des quartiers prioritaires", table.PopulationNote, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_follow_the_dimensions_in_the_order_asked()
    {
        Assert.Equal(
            ["CENTRE_DE_SANTE/35", "CENTRE_DE_SANTE/69", "MAISON_DE_SANTE/22", "MAISON_DE_SANTE/35", "CPTS/35"],
            Tabulate([DimensionStructure.Type, DimensionStructure.Departement], inclureVides: false).Groupes.Select(Keys));
        Assert.Equal(
            [
                "22/MAISON_DE_SANTE/22050",
                "35/CENTRE_DE_SANTE/35051",
                "35/CENTRE_DE_SANTE/35238",
                "35/CENTRE_DE_SANTE/35999",
                "35/MAISON_DE_SANTE/35238",
                "35/CPTS/35051",
                "69/CENTRE_DE_SANTE/69381",
                "69/CENTRE_DE_SANTE/69382",
            ],
            Tabulate([DimensionStructure.Departement, DimensionStructure.Type, DimensionStructure.Commune], inclureVides: false)
                .Groupes.Select(Keys));
    }

    [Fact]
    public void Missing_values_are_lines_of_their_own_and_come_last()
    {
        Assert.Equal(
            ["200046977 Métropole de Lyon 3", "243500139 Rennes Métropole 4", " Hors EPCI 2"],
            Tabulate([DimensionStructure.Epci])
                .Groupes.Select(groupe => $"{groupe.Cles[0].Code?.Value} {groupe.Cles[0].Libelle.Value} {groupe.Nombre}"));
        Assert.Equal(
            ["1985 1", "2010 1", " 7"],
            Tabulate([DimensionStructure.AnneeOuverture]).Groupes.Select(groupe => $"{groupe.Cles[0].Code?.Value} {groupe.Nombre}"));
    }

    [Fact]
    public void Empty_lines_are_only_of_values_that_the_filter_allows()
    {
        Assert.Equal(["CENTRE_DE_SANTE"], Tabulate([DimensionStructure.Type], Centres).Groupes.Select(Keys));
        Assert.Equal(
            ["2010"],
            Tabulate(
                [DimensionStructure.AnneeOuverture],
                And(new StructureFilter { DateOuverture = new ComparableOperationFilter<DateOnly> { Gte = new DateOnly(2000, 1, 1) } }))
                .Groupes.Select(Keys));
        Assert.Equal(
            ["INFIRMIER", ""],
            Tabulate(
                [DimensionStructure.Specialite],
                new()
                {
                    Specialite = new EnumOperationFilter<SpecialiteCentre>
                    {
                        In = new SpecialiteCentre?[] { SpecialiteCentre.Infirmier, null },
                    },
                }
            )
                .Groupes.Select(Keys));
        Assert.Equal(
            ["ASSOCIATION", "SISA"],
            Tabulate([DimensionStructure.CategorieGestionnaire], new()
            {
                Gestionnaire = new GestionnaireFilter
                {
                    Categorie = new EnumOperationFilter<CategorieGestionnaire>
                    {
                        In = new CategorieGestionnaire?[] { CategorieGestionnaire.Sisa, CategorieGestionnaire.Association },
                    },
                },
            }).Groupes.Select(Keys));
        var without = Tabulate([DimensionStructure.CategorieGestionnaire], new() { Gestionnaire = (GestionnaireFilter?)null });

        Assert.Equal([""], without.Groupes.Select(Keys));
    }

    [Fact]
    public void A_filter_on_communes_chooses_whose_inhabitants_count()
    {
        var ille = new StructureFilter { Commune = InDepartement("35") };
        var rhone = new StructureFilter { Commune = InDepartement("69") };

        Assert.Equal(242_000, Population(ille));
        Assert.Equal(242_000, Population(And(Centres, And(ille))));
        Assert.Equal(302_000, Population(new() { Or = new List<StructureFilter> { ille, rhone } }));
        Assert.Equal(74_000, Population(new() { Not = ille }));
        Assert.Equal(
            60_000,
            Population(
                And(
                    new()
                    {
                        Or = new List<StructureFilter> { ille, rhone },
                    },
                    new() { Not = And(ille) }
                )));
        Assert.Equal(
            225_000,
            Population(
                new() { Commune = new CommuneFilter { ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Eq = ZonageMedecin.Zac } } }
            ));
        Assert.Equal(
            316_000,
            Population(
                new()
                {
                    Or = new List<StructureFilter> { Centres, OfType(TypeStructure.Cpts) },
                }
            ));
        Assert.Null(Population(new() { Commune = (CommuneFilter?)null }));
        Assert.Equal(["35"], Tabulate([DimensionStructure.Departement], And(ille)).Groupes.Select(Keys));
    }

    [Fact]
    public void A_filter_that_fits_no_set_of_communes_leaves_no_population_and_says_why()
    {
        var ille = new StructureFilter { Commune = InDepartement("35") };
        var zip = new StructureFilter { ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Eq = ZonageMedecin.Zip } };

        AssertUnknown("zonageMedecin,", zip);
        AssertUnknown("adresse, position, quartierPrioritaire,", And(
            new() { QuartierPrioritaire = (Entites.Quartiers.QuartierPrioritaireFilter?)null },
            new() { Position = (Entites.Positions.PositionFilter?)null },
            new() { Adresse = new AdresseFilter() }));
        AssertUnknown("or: {commune},", new() { Or = new List<StructureFilter> { ille, Centres } });
        AssertUnknown("not: {commune},", new() { Not = And(ille, Centres) });
        AssertUnknown("not: {commune},", new() { Not = zip });

        void AssertUnknown(string criteria, StructureFilter where)
        {
            var table = Tabulate([DimensionStructure.Departement], where);
            Assert.Null(table.Population ?? table.Denominateur ?? table.Pour10000Habitants);
            Assert.All(table.Groupes, groupe => Assert.Null(groupe.Population ?? groupe.Pour10000Habitants));
            Assert.StartsWith(
                $"Population et taux absents : le filtre porte sur {criteria}",
                table.PopulationNote,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_are_compared_with_the_territories_that_hold_theirs()
    {
        var table = Tabulate(
            [DimensionStructure.Departement],
            Centres,
            comparerA: [NiveauTerritoire.Departement, NiveauTerritoire.Region, NiveauTerritoire.France, NiveauTerritoire.Epci]);

        var ille = table.Groupes[1].Comparaisons;
        Assert.Equal(
            ["Departement 35 3", "Region 53 3", "France FRANCE 6"],
            ille.Select(comparaison => $"{comparaison.Niveau} {comparaison.Code} {comparaison.Nombre}"));
        Assert.Equal(1, ille[0].Rapport);
        Assert.Equal(30_000d / 256_000, ille[1].Pour10000Habitants);
        Assert.Equal(30_000d / 242_000 / (60_000d / 316_000), ille[2].Rapport);
        Assert.Null(ille[2].Part);
        Assert.Equal(
            ["Departement", "Region", "Epci", "France"],
            table
                .Groupes[2]
                .Comparaisons.Select(comparaison => $"{comparaison.Niveau}")
                .Order()
                .OrderBy(name => name == "France")
                .ThenBy(name => name == "Epci"));
    }

    [Fact]
    public void Without_location_a_line_is_compared_as_the_territory_of_the_table()
    {
        var cpts = new TerritoireDemande { Communes = ["35238", "35051"] };

        var types = Tabulate([DimensionStructure.Type], dans: cpts, comparerA: [NiveauTerritoire.Region, NiveauTerritoire.Commune]);
        var centres = Assert.Single(types.Groupes[0].Comparaisons);
        var quarters = Tabulate([DimensionStructure.EnQuartierPrioritaire], dans: cpts, comparerA: [NiveauTerritoire.Region]).Groupes[0];
        var inQuarter = Assert.Single(quarters.Comparaisons);

        Assert.Equal((NiveauTerritoire.Region, 3, 0.5), (centres.Niveau, centres.Nombre, centres.Part));
        Assert.Equal(20_000d / 242_000 / (30_000d / 256_000), centres.Rapport);
        Assert.Equal((0.25, 1d / 6), (quarters.Part, inQuarter.Part));
        Assert.Equal((null, 0.25 * 6), (inQuarter.Pour10000Habitants, inQuarter.Rapport));
        Assert.Empty(Tabulate([DimensionStructure.Type], comparerA: [NiveauTerritoire.Region]).Groupes[0].Comparaisons);
    }

    [Fact]
    public void A_missing_number_is_compared_with_what_is_known_and_never_passes_for_a_share_of_zero()
    {
        var types = Tabulate([DimensionStructure.Type], dans: new() { Departement = "35" }, comparerA: [NiveauTerritoire.France]);
        var never = types.Groupes.Single(groupe => Keys(groupe) == "DAC").Comparaison(NiveauTerritoire.France);
        var annuaire = WithMayotte();
        var mayotte = annuaire
            .Statistiques.Tabulate(
                Centres,
                [DimensionStructure.Region, DimensionStructure.Type],
                annuaire.Territoires.France,
                [NiveauTerritoire.France],
                inclureVides: true)
            .Groupes[0];
        var france = mayotte.Comparaison(NiveauTerritoire.France);

        Assert.Equal(
            (0, StatutCellule.Manquant, null, null, null),
            (never?.Nombre, never?.Statut, never?.Part, never?.Pour10000Habitants, never?.Rapport));
        Assert.Null(never?.Denominateur);
        Assert.Equal(("06/CENTRE_DE_SANTE", StatutCellule.Manquant), (Keys(mayotte), mayotte.Statut));
        Assert.Equal(
            (6, StatutCellule.Observe, 60_000d / 316_000, 1d, null),
            (france?.Nombre, france?.Statut, france?.Pour10000Habitants, france?.Part, france?.Rapport));
    }

    [Fact]
    public void A_comparison_is_found_by_its_level_which_must_have_been_asked_for()
    {
        var lines = Tabulate([DimensionStructure.Departement], comparerA: [NiveauTerritoire.Region, NiveauTerritoire.Epci]).Groupes;

        Assert.Equal("53", lines[1].Comparaison(NiveauTerritoire.Region)?.Code.Value);
        Assert.Null(lines[1].Comparaison(NiveauTerritoire.Epci));
        Assert.Equal(
            "COMPARAISON_ABSENTE",
            Assert.Throws<RequeteInvalideException>(() => lines[1].Comparaison(NiveauTerritoire.France)).Code);
    }

    [Fact]
    public void The_note_tells_of_communes_without_population_and_of_a_filter_that_keeps_none()
    {
        var parent = Tabulate([], new() { Commune = new CommuneFilter { CodeInsee = new StringOperationFilter { Eq = "69123" } } });

        Assert.Equal((0, StatutCellule.Manquant, null), (parent.Total, parent.Statut, parent.Population));
        Assert.StartsWith(
            "Le filtre ne retient aucune commune du territoire. Paris, Lyon et Marseille",
            parent.PopulationNote,
            StringComparison.Ordinal);
        Assert.Equal(
            "Communes dont la population n'est pas publiée : 1. Elles ne sont ni dans « population » ni dans « denominateur ».",
            Tabulate([], dans: new() { Departement = "35" }).PopulationNote);
        Assert.Null(Tabulate([], dans: new() { Commune = "35238" }).PopulationNote);
    }

    [Fact]
    public void Cursors_of_the_structures_of_a_line_belong_to_it()
    {
        var lines = Tabulate([DimensionStructure.Departement], Centres).Groupes;
        var page = lines[1].Structures(first: 1);

        Assert.Equal("350000002", Assert.Single(page.Nodes).Finess.Value);
        Assert.Equal(
            ["350000003", "350000005"],
            lines[1].Structures(after: page.PageInfo.EndCursor.ToString()).Nodes.Select(structure => structure.Finess.Value));
        Assert.All([lines[2], Tabulate([DimensionStructure.Departement]).Groupes[1]], other =>
            Assert.Equal(
                "CURSEUR_INVALIDE",
                Assert.Throws<RequeteInvalideException>(() => other.Structures(after: page.PageInfo.EndCursor.ToString())).Code));
    }

    [Fact]
    public void A_key_is_found_by_its_dimension()
    {
        var line = Tabulate([DimensionStructure.Type, DimensionStructure.Epci], inclureVides: false).Groupes[^1];

        Assert.Equal("Rennes Métropole", line.Cle(DimensionStructure.Epci)?.Libelle.Value);
        Assert.Null(line.Cle(DimensionStructure.Commune));
    }

    [Fact]
    public void Too_many_empty_lines_are_all_left_out_and_the_others_never()
    {
        var rows = new AnnuaireAleatoire(5).Rows();
        var annuaire = SnapshotBuilder.Build(
            rows with
            {
                Communes =
                [
                    .. rows.Communes,
                    .. rows.Communes.Where(row => row.CodeParent is null).Select(row => row with { CodeInsee = $"36{row.CodeInsee[2..]}" }),
                ],
            }
        );
        DimensionStructure[] dimensions = [DimensionStructure.Commune, DimensionStructure.Type, DimensionStructure.CategorieGestionnaire];

        var many = annuaire.Statistiques.Tabulate(null, dimensions, annuaire.Territoires.France, [], inclureVides: true);
        var asked = annuaire.Statistiques.Tabulate(null, dimensions, annuaire.Territoires.France, [], inclureVides: false);
        var few = annuaire.Statistiques.Tabulate(
            null,
            dimensions,
            annuaire.Territoires.Get(new() { Departement = "03" }, out _),
            [],
            inclureVides: true);

        Assert.Equal((true, false, false), (many.Tronque, asked.Tronque, few.Tronque));
        Assert.Contains("sont omis", many.Mesure.Note?.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("sont omis", few.Mesure.Note?.Value ?? "", StringComparison.Ordinal);
        Assert.Equal(700, many.Groupes.Sum(groupe => groupe.Nombre));
        Assert.Equal(asked.Groupes.Select(Keys), many.Groupes.Select(Keys));
        Assert.Contains(few.Groupes, groupe => groupe.Nombre == 0);
    }

    [Fact]
    public void More_than_three_dimensions_or_one_twice_is_an_error()
    {
        DimensionStructure[][] refused =
        [
            [DimensionStructure.Type, DimensionStructure.Type],
            [DimensionStructure.Type, DimensionStructure.Epci, DimensionStructure.Region, DimensionStructure.Commune],
        ];

        Assert.All(refused, dimensions =>
            Assert.Equal("DIMENSIONS_INVALIDES", Assert.Throws<RequeteInvalideException>(() => Tabulate(dimensions)).Code));
    }

    [Fact]
    public void A_table_says_what_its_figures_are()
    {
        var mesure = Tabulate([DimensionStructure.Type]).Mesure;

        Assert.Equal(("2021-01-08, 2024-01-01", "abc"), (mesure.MillesimeStructures.Value, mesure.Version.Value));
        Assert.Equal("Structures du groupe, source FINESS", mesure.Numerateur.Value);
        Assert.Contains(
            "par le zonage de leur commune",
            Tabulate([DimensionStructure.ZonageMedecin]).Mesure.Numerateur.Value,
            StringComparison.Ordinal);
    }

    /// <summary>A région without any structure, whose population is of another year.</summary>
    private static AnnuaireSnapshot WithMayotte()
    {
        var rows = PetitAnnuaire.Rows;
        return SnapshotBuilder.Build(rows with
        {
            Regions = [.. rows.Regions, new RegionRow { Code = "06", Nom = "Mayotte" }],
            Departements = [.. rows.Departements, new DepartementRow { Code = "976", Nom = "Mayotte", CodeRegion = "06" }],
            Communes =
            [
                .. rows.Communes.Select(row => row with { PopulationMillesime = row.Population is null ? null : 2021 }),
                new CommuneRow
                {
                    CodeInsee = "97608", Nom = "Dzaoudzi", CodeDepartement = "976", Population = 17_831, PopulationMillesime = 2017,
                    ZonageMedecin = ZonageMedecin.Zip,
                },
            ],
        });
    }

    private TableauStatistique Tabulate(
        DimensionStructure[] grouperPar,
        StructureFilter? where = null,
        TerritoireDemande? dans = null,
        NiveauTerritoire[]? comparerA = null,
        bool inclureVides = true) =>
        _annuaire.Statistiques.Tabulate(where, grouperPar, _annuaire.Territoires.Get(dans, out _), comparerA ?? [], inclureVides);

    private int? Population(StructureFilter where) => Tabulate([], where).Population;

    private static string Keys(GroupeStatistique groupe) => string.Join('/', groupe.Cles.Select(cle => cle.Code?.Value));

    private static StructureFilter OfType(TypeStructure type) => new() { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };

    private static StructureFilter And(params StructureFilter[] filters) => new() { And = filters };

    private static CommuneFilter InDepartement(string code) => new()
    {
        Departement = new DepartementFilter { Code = new StringOperationFilter { Eq = code } },
    };
}
