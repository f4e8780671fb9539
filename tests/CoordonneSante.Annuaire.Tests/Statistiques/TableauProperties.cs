using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Tests.Tables.Filtering;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Statistiques;

/// <summary>What holds of any table of any directory, checked against a count by hand.</summary>
public sealed class TableauProperties
{
    private static readonly DimensionStructure[] Dimensions = Enum.GetValues<DimensionStructure>();

    private static readonly NiveauTerritoire[] Levels = Enum.GetValues<NiveauTerritoire>();

    [Fact]
    public void Groups_sum_to_the_total_and_to_the_list_for_every_dimension_and_200_filters()
    {
        var annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(1).RowsWithIndicateurs());
        Gen.Select(new FilterGen<StructureFilter>(new FilterOperands(annuaire), depth: 3), Gen.Bool).Sample(
            (where, inclureVides) =>
            {
                var listed = annuaire.Structures(null, where, null, new PageArguments(First: 0)).TotalCount;
                foreach (var dimension in Dimensions)
                {
                    var table = annuaire.Statistiques.Tabulate(
                        where, [dimension], annuaire.Territoires.France, [], inclureVides, indicateur: Classification([dimension]));

                    Assert.Equal(listed, table.Total);
                    Assert.Equal(listed, table.Groupes.Sum(groupe => groupe.Nombre));
                }
            },
            iter: 200,
            print: drawn => FilterText.Of(drawn.Item1));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_table_is_the_one_counted_by_hand(int seed)
    {
        var rows = new AnnuaireAleatoire(seed).RowsWithIndicateurs();

        // A directory knows the arrondissement of its structures; the random one's parent commune is even in another département.
        var annuaire = SnapshotBuilder.Build(rows with { Structures = [.. rows.Structures.Where(row => row.CodeInsee != "35599")] });
        Gen.Select(
                new FilterGen<StructureFilter>(new FilterOperands(annuaire), depth: 2),
                Gen.Int,
                Gen.Int[0, 2].Select(third => third == 0),
                (where, seed, unfiltered) => (Where: where, Seed: seed, Unfiltered: unfiltered))
            .Sample(
                drawn =>
                {
                    var random = new Random(drawn.Seed);
                    var where = drawn.Unfiltered ? null : drawn.Where;
                    var territoire = annuaire.Territoires.Get(Territory(random, annuaire), out _);
                    DimensionStructure[] dimensions = [.. Dimensions.OrderBy(_ => random.Next()).Take(random.Next(4))];
                    var structures = territoire.Structures(where, first: PageArguments.MaxSize).Nodes.ToList();

                    var (classification, denominateur) = (Classification(dimensions), random.Next(3) == 0 ? "effectif" : null);
                    var observed = annuaire.Statistiques.Tabulate(
                        where, dimensions, territoire, [], inclureVides: false, indicateur: classification, denominateur: denominateur);
                    var whole = annuaire.Statistiques.Tabulate(
                        where, dimensions, territoire, Levels, inclureVides: true, indicateur: classification, denominateur: denominateur);

                    var expected = structures
                        .GroupBy(structure => string.Join('|', dimensions.Select(dimension => KeyOf(structure, dimension))))
                        .ToDictionary(group => group.Key);
                    Assert.Equal(structures.Count, whole.Total);
                    Assert.Equal(expected.Keys.Order(), observed.Groupes.Select(Keys).Order());
                    Assert.All(Some(random, observed.Groupes), groupe =>
                    {
                        Assert.Equal(
                            expected[Keys(groupe)].Select(structure => structure.Finess.Value),
                            groupe.Structures(PageArguments.MaxSize).Nodes.Select(structure => structure.Finess.Value));
                        Assert.Equal(groupe.Structures().TotalCount, groupe.Nombre);
                    });
                    Assert.Equal(observed.Groupes.Select(Keys), whole.Groupes.Where(groupe => groupe.Nombre > 0).Select(Keys));
                    Assert.Equal(whole.Groupes.Count, whole.Groupes.Select(Keys).Distinct().Count());
                    Assert.All(
                        Some(random, whole.Groupes), groupe => PopulationIsTheOneOfItsCommunes(groupe, territoire, where, denominateur));
                    Assert.All(Some(random, whole.Groupes).Take(5), groupe =>
                        Assert.All(groupe.Comparaisons, comparaison => Agrees(comparaison, groupe, annuaire, where, denominateur)));
                },
                iter: 60,
                print: drawn => $"{(drawn.Unfiltered ? "null" : FilterText.Of(drawn.Where))}, draws {drawn.Seed}");
    }

    /// <summary>The leaf communes of the territory that have the group's territorial values and satisfy the filter's commune.</summary>
    private static void PopulationIsTheOneOfItsCommunes(
        GroupeStatistique groupe, Territoire territoire, StructureFilter? where, string? denominateur)
    {
        if (where is not null || groupe.Cles.Any(cle => cle.Dimension == DimensionStructure.EnQuartierPrioritaire))
        {
            return;
        }
        var communes = territoire
            .Communes.Where(commune =>
                groupe.Cles.All(cle => KeyOf(commune, cle.Dimension) is not { } key || key == (cle.Code?.Value ?? "")))
            .ToList();
        var known = communes.Select(commune => PeopleOf(commune, denominateur)).OfType<double>().ToList();
        Assert.Equal(known.Count == 0 ? null : (int?)Math.Round(known.Sum()), groupe.Population);
        if (denominateur is not null && groupe.Cles.All(cle => cle.Dimension != DimensionStructure.ZonageMedecin))
        {
            Assert.Equal(
                groupe.Structures(PageArguments.MaxSize).Nodes.Count(structure => PeopleOf(structure.Commune, denominateur) is not null),
                groupe.Numerateur);
        }
        Assert.Equal(
            groupe.Denominateur > 0 && groupe.Statut != StatutCellule.Manquant ? 10_000d * groupe.Numerateur / groupe.Denominateur : null,
            groupe.Pour10000Habitants);
    }

    /// <summary>A comparison is the line of a table of the wider territory.</summary>
    private static void Agrees(
        Comparaison comparaison, GroupeStatistique groupe, AnnuaireSnapshot annuaire, StructureFilter? where, string? denominateur)
    {
        TerritoireDemande? demande = comparaison.Niveau switch
        {
            NiveauTerritoire.Commune => new() { Commune = comparaison.Code.Value },
            NiveauTerritoire.Epci => new() { Epci = comparaison.Code.Value },
            NiveauTerritoire.Departement => new() { Departement = comparaison.Code.Value },
            NiveauTerritoire.Region => new() { Region = comparaison.Code.Value },
            _ => null,
        };
        var territoire = annuaire.Territoires.Get(demande, out _);
        var others = groupe.Cles.Where(cle => cle.Dimension is not (
            DimensionStructure.Region or DimensionStructure.Departement or DimensionStructure.Epci or DimensionStructure.Commune)).ToList();
        DimensionStructure[] dimensions = [.. others.Select(cle => cle.Dimension)];
        var table = annuaire.Statistiques.Tabulate(
            where, dimensions, territoire, [], inclureVides: true, indicateur: Classification(dimensions), denominateur: denominateur);
        var line = table.Groupes.Where(candidate => candidate.Cles.SequenceEqual(others)).ToList();
        Assert.True(line.Count < 2);
        Assert.Equal(line.Sum(candidate => candidate.Nombre), comparaison.Nombre);
        Assert.Equal(territoire.Libelle.Value, comparaison.Libelle.Value);
        if (comparaison.Pour10000Habitants is not null)
        {
            Assert.Equal(line[0].Pour10000Habitants, comparaison.Pour10000Habitants);
        }
    }

    private static string? Classification(DimensionStructure[] dimensions) =>
        dimensions.Contains(DimensionStructure.Indicateur) ? "zone" : null;

    private static double? PeopleOf(Commune commune, string? denominateur) =>
        denominateur is null ? commune.Population : commune.Indicateur(denominateur).Valeur;

    private static List<GroupeStatistique> Some(Random random, IReadOnlyList<GroupeStatistique> groupes) =>
        groupes.Count == 0 ? [] : [.. Enumerable.Range(0, 30).Select(_ => groupes[random.Next(groupes.Count)])];

    private static TerritoireDemande? Territory(Random random, AnnuaireSnapshot annuaire) => random.Next(4) switch
    {
        0 => new() { Region = annuaire.Regions[random.Next(annuaire.Regions.Count)].Code.Value },
        1 => new() { Departement = annuaire.Departements[random.Next(annuaire.Departements.Count)].Code.Value },
        2 => new() { Communes = [.. Enumerable.Range(0, 30).Select(_ => $"35{random.Next(600):000}")] },
        _ => null,
    };

    private static string Keys(GroupeStatistique groupe) => string.Join('|', groupe.Cles.Select(cle => cle.Code?.Value ?? ""));

    private static string KeyOf(Structure structure, DimensionStructure dimension) =>
        KeyOf(structure.Commune, dimension) is { } key && dimension != DimensionStructure.ZonageMedecin
            ? key
            : dimension switch
            {
                DimensionStructure.Type => Name(structure.Type),
                DimensionStructure.Specialite => structure.Specialite is { } value ? Name(value) : "",
                DimensionStructure.CategorieGestionnaire => structure.Gestionnaire is { } gestionnaire ? Name(gestionnaire.Categorie) : "",
                DimensionStructure.ZonageMedecin => Name(structure.ZonageMedecin),
                DimensionStructure.EnQuartierPrioritaire => structure.QuartierPrioritaire is not null ? "OUI"
                : structure.Position is not null ? "NON"
                : "",
                _ => $"{structure.DateOuverture:yyyy}",
            };

    /// <returns>Null for a dimension that communes do not have.</returns>
    private static string? KeyOf(Commune commune, DimensionStructure dimension) => dimension switch
    {
        DimensionStructure.Region => commune.Departement.Region.Code.Value,
        DimensionStructure.Departement => commune.Departement.Code.Value,
        DimensionStructure.Epci => commune.Epci?.Siren.Value ?? "",
        DimensionStructure.Commune => commune.CodeInsee.Value,
        DimensionStructure.ZonageMedecin => Name(commune.ZonageMedecin),
        DimensionStructure.Indicateur => commune.Indicateur("zone").Classe?.Code.Value ?? "",
        _ => null,
    };

    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"))
            .ToUpperInvariant();
}
