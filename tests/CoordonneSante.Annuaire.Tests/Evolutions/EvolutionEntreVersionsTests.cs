using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Evolutions;

public sealed class EvolutionEntreVersionsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_count_of_every_group_is_that_of_sets_of_FINESS_numbers(int seed)
    {
        var rows = new AnnuaireAleatoire(seed).Rows();
        var before = SnapshotBuilder.Build(rows);
        var after = SnapshotBuilder.Build(rows with { Structures = Mutate([.. rows.Structures], new Random(seed)) });
        foreach (var (where, dimensions, keyOf) in Questions())
        {
            var evolution = EvolutionEntreVersions.Between(Charge(before), Charge(after), where, dimensions);

            var expected = Expected(All(before, null), All(before, where), All(after, null), All(after, where), keyOf);
            Assert.Equal(
                expected.OrderBy(pair => pair.Key, StringComparer.Ordinal),
                Actual(evolution).OrderBy(pair => pair.Key, StringComparer.Ordinal));
            Assert.Equal(evolution.Total.NombreAvant, evolution.Groupes.Sum(groupe => groupe.Effectifs.NombreAvant));
            Assert.Equal(evolution.Total.Ouvertes, evolution.Groupes.Sum(groupe => groupe.Effectifs.Ouvertes));
            Assert.All([.. evolution.Groupes.Select(groupe => groupe.Effectifs), evolution.Total], effectifs => Assert.Equal(
                effectifs.NombreApres,
                effectifs.NombreAvant + effectifs.Ouvertes - effectifs.Fermees + effectifs.Entrees - effectifs.Sorties));
        }
    }

    [Fact]
    public void A_version_compared_with_itself_has_only_kept_structures()
    {
        var annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(1).Rows());
        var evolution = EvolutionEntreVersions.Between(Charge(annuaire), Charge(annuaire), null, []);

        Assert.Equal((700, 700, 700), (evolution.Total.NombreAvant, evolution.Total.NombreApres, evolution.Total.Conservees));
        Assert.Equal(0, evolution.Changements().TotalCount);
        Assert.Empty(evolution.TypesNonComparables.Concat(evolution.RegionsNonComparables));
    }

    [Fact]
    public void What_one_version_does_not_cover_is_neither_opened_nor_closed()
    {
        var extraction = new DateOnly(2021, 1, 8);
        var rows = PetitAnnuaire.Rows with
        {
            Structures = [.. PetitAnnuaire.Rows.Structures.Select(row => row with { DateExtraction = extraction })],
        };
        var evolution = Compare(rows, rows with
        {
            Structures =
            [
                .. rows.Structures.Where(row => !row.Finess.StartsWith("69", StringComparison.Ordinal) && row.Type != TypeStructure.Cpts),
                rows.Structures.First() with { Finess = "350000009", Type = TypeStructure.Dac },
            ],
        });

        Assert.Equal(
            ("84", 3, 0),
            Assert.Single(evolution.RegionsNonComparables.Select(region => (region.Code?.Value, region.NombreAvant, region.NombreApres))));
        Assert.Equal(
            [("CPTS", 1, 0), ("DAC", 0, 1)],
            evolution.TypesNonComparables.Select(type => (type.Code?.Value, type.NombreAvant, type.NombreApres)));
        Assert.Equal(
            (5, 5, 0, 0),
            (evolution.Total.NombreAvant, evolution.Total.NombreApres, evolution.Total.Ouvertes, evolution.Total.Fermees));
    }

    [Theory]
    [InlineData("MSP DU BLOSNE", false)]
    [InlineData("Msp du  Blôsne.", false)]
    [InlineData("MSP BLOSNE", true)]
    public void Case_accents_and_punctuation_do_not_rename(string name, bool isRenamed) => Assert.Equal(
        isRenamed ? [NatureChangement.Renommee] : [],
        NaturesOf(row => row with { Nom = name }));

    [Theory]
    [InlineData("690000200", NatureChangement.ChangementDeGestionnaire)]
    [InlineData("350000100")]
    [InlineData(null)]
    public void A_gestionnaire_changes_when_both_versions_give_it(string? finess, params NatureChangement[] natures) => Assert.Equal(
        natures, NaturesOf(row => row with { FinessGestionnaire = finess }));

    [Fact]
    public void A_structure_that_changes_type_leaves_one_group_for_another() =>
        Assert.Equal(
            [("MAISON_DE_SANTE", 2, 1, 1, 0), ("CPTS", 1, 2, 0, 1)],
            Compare(
                PetitAnnuaire.Rows,
                WithFirst(PetitAnnuaire.Rows, row => row with { Type = TypeStructure.Cpts }),
                DimensionStructure.Type)
                .Groupes.Where(groupe => groupe.Effectifs.Entrees + groupe.Effectifs.Sorties > 0)
                .Select(groupe =>
                    (
                        groupe.Cles[0].Code?.Value,
                        groupe.Effectifs.NombreAvant,
                        groupe.Effectifs.NombreApres,
                        groupe.Effectifs.Sorties,
                        groupe.Effectifs.Entrees))
                .OrderByDescending(groupe => groupe.Item1, StringComparer.Ordinal));

    [Fact]
    public void A_territory_that_only_the_first_version_knows_keeps_its_place_among_the_groups()
    {
        var rows = PetitAnnuaire.Rows;
        var after = rows with
        {
            Communes = [.. rows.Communes.Where(row => row.CodeInsee != "35051")],
            Structures = [.. rows.Structures.Where(row => row.CodeInsee != "35051" && row.Type != TypeStructure.Cpts)],
            QuartiersCommunes = [],
            CptsCommunes = [.. rows.CptsCommunes.Where(row => row.CodeInsee != "35051")],
        };

        Assert.Equal(
            ["22050", "35051", "35238", "35999", "69381", "69382"],
            Compare(rows, after, DimensionStructure.Commune).Groupes.Select(groupe => groupe.Cles[0].Code?.Value));
    }

    private static IReadOnlyList<NatureChangement> NaturesOf(Func<StructureRow, StructureRow> change) =>
        Compare(PetitAnnuaire.Rows, WithFirst(PetitAnnuaire.Rows, change)).Changements().Nodes.SingleOrDefault()?.Natures ?? [];

    private static AnnuaireRows WithFirst(AnnuaireRows rows, Func<StructureRow, StructureRow> change) =>
        rows with { Structures = [change(rows.Structures.First()), .. rows.Structures.Skip(1)] };

    private static EvolutionEntreVersions Compare(AnnuaireRows before, AnnuaireRows after, params DimensionStructure[] dimensions) =>
        EvolutionEntreVersions.Between(Charge(SnapshotBuilder.Build(before)), Charge(SnapshotBuilder.Build(after)), null, dimensions);

    private static VersionChargee Charge(AnnuaireSnapshot annuaire) => new(annuaire.Version, annuaire);

    private static List<Structure> All(AnnuaireSnapshot annuaire, StructureFilter? where) =>
        [.. annuaire.Structures(null, where, null, new PageArguments(First: PageArguments.MaxSize)).Nodes];

    private static IEnumerable<(StructureFilter? Where, DimensionStructure[] Dimensions, Func<Structure, string> KeyOf)> Questions()
    {
        yield return (null, [DimensionStructure.Type], structure => $"{structure.Type}");
        yield return (
            new StructureFilter
            {
                Type = new EnumOperationFilter<TypeStructure> { In = new([TypeStructure.Clic, TypeStructure.CentreDeSante]) },
            },
            [DimensionStructure.Departement, DimensionStructure.ZonageMedecin],
            structure => $"{structure.Commune.Departement.Code} {structure.ZonageMedecin}");
        yield return (
            new StructureFilter { Commune = new CommuneFilter { CodeInsee = new StringOperationFilter { StartsWith = "351" } } },
            [DimensionStructure.Commune, DimensionStructure.Epci, DimensionStructure.AnneeOuverture],
            structure => $"{structure.Commune.CodeInsee} {structure.Commune.Epci?.Siren} {structure.DateOuverture?.Year}");
    }

    private static List<StructureRow> Mutate(IReadOnlyList<StructureRow> rows, Random random) =>
    [
        .. rows.Where(_ => random.Next(6) > 0).Select(row => random.Next(4) switch
        {
            0 => row with { Type = rows[random.Next(rows.Count)].Type },
            1 => row with { CodeInsee = rows[random.Next(rows.Count)].CodeInsee },
            _ => row,
        }),
        .. rows.Take(150).Select((row, i) => row with { Finess = $"35020{i:0000}" }),
    ];

    private static Dictionary<string, Counts> Expected(
        List<Structure> listedBefore,
        List<Structure> before,
        List<Structure> listedAfter,
        List<Structure> after,
        Func<Structure, string> keyOf)
    {
        var (wasListed, isListed) = (Numbers(listedBefore), Numbers(listedAfter));
        return before.Concat(after).Select(keyOf).Distinct().ToDictionary(key => key, key =>
        {
            var were = Numbers(before.Where(structure => keyOf(structure) == key));
            var are = Numbers(after.Where(structure => keyOf(structure) == key));
            return new Counts(
                were.Count,
                are.Count,
                are.Except(wasListed).Count(),
                were.Except(isListed).Count(),
                are.Except(were).Intersect(wasListed).Count(),
                were.Except(are).Intersect(isListed).Count(),
                were.Intersect(are).Count());
        });
    }

    private static HashSet<string> Numbers(IEnumerable<Structure> structures) =>
        [.. structures.Select(structure => structure.Finess.Value)];

    private static Dictionary<string, Counts> Actual(EvolutionEntreVersions evolution) => evolution.Groupes.ToDictionary(
        groupe => string.Join(' ', groupe.Cles.Select(NameOf)),
        groupe => new Counts(
            groupe.Effectifs.NombreAvant,
            groupe.Effectifs.NombreApres,
            groupe.Effectifs.Ouvertes,
            groupe.Effectifs.Fermees,
            groupe.Effectifs.Entrees,
            groupe.Effectifs.Sorties,
            groupe.Effectifs.Conservees));

    /// <summary>As the questions write their keys: enums by their C# names.</summary>
    private static string? NameOf(CleStatistique cle) => cle.Dimension is DimensionStructure.Type or DimensionStructure.ZonageMedecin
        ? string.Concat(cle.Code?.Value.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()) ?? [])
        : cle.Code?.Value;

    private sealed record Counts(int Before, int After, int Opened, int Closed, int Entered, int Left, int Kept);
}
