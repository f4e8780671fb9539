using System.Text.Json;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Tests.Accessibilites;

namespace CoordonneSante.Annuaire.Tests.Calculs;

public sealed class DeadlineTests
{
    private static readonly AnnuaireRows Rows = AnnuairePeuple.Rows(2);

    private static readonly StructureFilter Many = new()
    {
        Or = new Optional<IReadOnlyList<StructureFilter>?>([.. Enumerable.Range(0, 30).Select(i => new StructureFilter
        {
            Finess = new StringOperationFilter { Contains = $"{i}" },
        })]),
    };

    private static readonly StructureSort[] ByTown = [.. Enumerable.Repeat(
        new StructureSort { Commune = new CommuneSort { Nom = SortDirection.Asc } }, 30)];

    /// <summary>Each computation, and the looks that it takes at the least: one a commune, a structure or a criterion.</summary>
    private static readonly Dictionary<
        string, (Func<AnnuaireSnapshot, int> Looks, Action<AnnuaireSnapshot, Deadline> Compute)> Computations = new()
        {
            ["accessibilite"] = (Leaves, (annuaire, deadline) => Access(annuaire, deadline)),
            ["accessibilite.groupes"] = (Leaves, (annuaire, deadline) => _ = Access(annuaire, deadline).Groupes.Count),
            ["accessibilite.communesEloignees"] = (Leaves, (annuaire, deadline) => Access(annuaire, deadline).CommunesEloignees(0)),
            ["accessibilitePotentielle"] = (Located, (annuaire, deadline) => Catchment(annuaire, deadline)),
            ["accessibilitePotentielle.groupes"] = (Located, (annuaire, deadline) => _ = Catchment(annuaire, deadline).Groupes.Count),
            ["accessibilitePotentielle.parCommune"] = (Located, (annuaire, deadline) => Catchment(annuaire, deadline).ParCommune(10)),
            ["simulerImplantation"] = (Leaves, (annuaire, deadline) =>
                annuaire.Acces.Simulate(PointOf(annuaire), TypeStructure.MaisonDeSante, 20, deadline)),
            ["statistiques"] = (Departement, (annuaire, deadline) => _ = annuaire.Statistiques
                .Tabulate(null, [DimensionStructure.Commune], Territory(annuaire), [], true, deadline: deadline).Groupes.Count),
            ["statistiques.comparaisons"] = (Departement, (annuaire, deadline) => _ = annuaire.Statistiques
                .Tabulate(null, [DimensionStructure.Commune], Territory(annuaire), [NiveauTerritoire.Region], false, deadline: deadline)
                .Groupes[0].Comparaisons),
            ["statistiques.structures"] = (Structures, (annuaire, deadline) => annuaire.Statistiques
                .Tabulate(null, [DimensionStructure.Departement], annuaire.Territoires.France, [], false, deadline: deadline)
                .Groupes[0].Structures()),
            ["statistiques.reste"] = (Structures, (annuaire, deadline) => _ = annuaire.Statistiques
                .Tabulate(null, [DimensionStructure.Departement], annuaire.Territoires.France, [], true, first: 0, deadline: deadline)
                .Reste),
            ["statistiques.mesure"] = (Structures, (annuaire, deadline) => _ = annuaire.Statistiques
                .Tabulate(null, [DimensionStructure.Specialite], annuaire.Territoires.France, [], false, deadline: deadline).Mesure),
            ["evolutions"] = (Structures, (annuaire, deadline) => EvolutionEntreVersions.Between(
                new(annuaire.Version, annuaire), new(annuaire.Version, annuaire), null, [DimensionStructure.Type], deadline)),
            ["carte"] = (Located, (annuaire, deadline) => annuaire.Lieux.Carte(new Emprise(-180, -85, 180, 85), 5, null, null, deadline)),
            ["tuile"] = (Located, (annuaire, deadline) =>
                annuaire.Lieux.Couches.Find("structures").Draw(new Tuile(0, 0, 0), null, deadline)),
            ["structuresProches"] = (_ => 1, (annuaire, deadline) => annuaire.Lieux.StructuresProches(
                new Origine { Point = PointOf(annuaire) }, 500, null, new PageArguments(Deadline: deadline), out _)),
            ["polygone"] = (Leaves, (annuaire, deadline) => annuaire.Territoires.Find(new() { Polygone = France() }, out _, deadline)),
            ["filtre"] = (_ => 30, (annuaire, deadline) => annuaire.Structures(null, Many, null, new PageArguments(Deadline: deadline))),
            ["tri"] = (_ => 30, (annuaire, deadline) => annuaire.Structures(null, null, ByTown, new PageArguments(Deadline: deadline))),
        };

    public static TheoryData<string> Names => [.. Computations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_computation_ends_at_the_look_that_finds_its_deadline_passed(string name)
    {
        var (expected, compute) = Computations[name];
        var all = Looks(compute, endAt: int.MaxValue, out var annuaire);
        Assert.True(all >= expected(annuaire), $"{name} looked {all} times, not {expected(annuaire)}.");

        foreach (var last in (ReadOnlySpan<int>)[1, Math.Max(all / 2, 1), all])
        {
            Assert.Equal(last, Looks(compute, last, out _));
        }
    }

    /// <summary>How often a computation looked, on data of which nothing was asked before.</summary>
    private static int Looks(Action<AnnuaireSnapshot, Deadline> compute, int endAt, out AnnuaireSnapshot annuaire)
    {
        var looks = 0;
        var fresh = annuaire = SnapshotBuilder.Build(Rows);
        var deadline = new Deadline(() =>
        {
            if (++looks >= endAt)
            {
                throw new OperationCanceledException();
            }
        });
        if (endAt == int.MaxValue)
        {
            compute(fresh, deadline);
        }
        else
        {
            Assert.Throws<OperationCanceledException>(() => compute(fresh, deadline));
        }

        return looks;
    }

    private static int Leaves(AnnuaireSnapshot annuaire) => annuaire.Territoires.France.Rows.Count;

    private static int Departement(AnnuaireSnapshot annuaire) => Territory(annuaire).Rows.Count;

    private static int Structures(AnnuaireSnapshot annuaire) => annuaire.Statistiques.Structures.Count;

    private static int Located(AnnuaireSnapshot annuaire) =>
        annuaire.Statistiques.Structures.Records.Count(structure => structure.Position is not null);

    private static Territoire Territory(AnnuaireSnapshot annuaire) =>
        annuaire.Territoires.Get(new() { Departement = annuaire.Departements[0].Code.Value }, out _);

    private static Coordonnees PointOf(AnnuaireSnapshot annuaire)
    {
        var centre = annuaire.Territoires.France.Communes.First(commune => commune.Centre is not null).Centre!;
        return new Coordonnees(centre.Longitude, centre.Latitude);
    }

    private static GeoJson France()
    {
        using var json = JsonDocument.Parse("""{"type":"Polygon","coordinates":[[[-5,41],[10,41],[10,51.5],[-5,51.5],[-5,41]]]}""");
        Assert.True(OutlineReader.TryRead(json.RootElement, out var outline, out var error), error);
        return outline;
    }

    private static Accessibilite Access(AnnuaireSnapshot annuaire, Deadline deadline) =>
        annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], NiveauTerritoire.Departement, deadline);

    private static AccessibilitePotentielle Catchment(AnnuaireSnapshot annuaire, Deadline deadline) => annuaire.Acces.MeasurePotential(
        null, annuaire.Territoires.France, 20, VarianteFca.DeuxEtapes, NiveauTerritoire.Departement, deadline);
}
