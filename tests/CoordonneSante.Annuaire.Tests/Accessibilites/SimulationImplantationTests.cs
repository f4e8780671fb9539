using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

public sealed class SimulationImplantationTests
{
    /// <summary>After every other, so that at equal distance the structures that exist stay the nearest.</summary>
    private const string NewFiness = "999999999";

    [Theory]
    [InlineData(1, TypeStructure.MaisonDeSante, 50)]
    [InlineData(2, TypeStructure.Cpts, 10)]
    [InlineData(3, TypeStructure.CentreDeSante, 100)]
    public void What_is_simulated_is_what_happens_when_the_structure_is_added(int seed, TypeStructure type, double rayonKm)
    {
        var rows = AnnuairePeuple.Rows(seed);
        var before = SnapshotBuilder.Build(rows);
        var where = new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };
        foreach (var near in AnnuairePeuple.Leaves(before).Where(AnnuairePeuple.IsMeasurable).Where((_, i) => i % 50 == seed))
        {
            var point = new Coordonnees(Assert.NotNull(near.Centre?.Longitude) + 0.0123, Assert.NotNull(near.Centre?.Latitude) - 0.0321);
            var after = SnapshotBuilder.Build(
                rows with
                {
                    Structures =
                    [
                        .. rows.Structures,
                        rows.Structures.First() with
                        {
                            Finess = NewFiness,
                            Type = type,
                            CodeInsee = near.CodeInsee.Value,
                            Longitude = point.Longitude,
                            Latitude = point.Latitude,
                        },
                    ],
                }
            );
            var simulated = before.Acces.Simulate(point, type, rayonKm);
            var nearer = after.Acces.Measure(where, after.Territoires.France, [rayonKm], null)
                .CommunesEloignees(0, policy: PagePolicy.Everything).Where(item => item.PlusProche.Finess.Value == NewFiness).ToList();

            Assert.Equal(nearer.Sum(item => item.Commune.Population ?? 0), simulated.PopulationRapprochee);
            Assert.Equal(
                nearer.Select(item => (item.Commune.CodeInsee.Value, item.DistanceKm)).Order(),
                simulated
                    .CommunesRapprochees(policy: PagePolicy.Everything)
                    .Select(item => (item.Commune.CodeInsee.Value, item.DistanceApresKm))
                    .Order());
            CheckRadius(before, after, where, point, rayonKm, simulated);
        }
    }

    [Fact]
    public void The_communes_that_gain_the_most_come_first()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(4));
        var near = AnnuairePeuple.Leaves(annuaire).First(AnnuairePeuple.IsMeasurable);
        var point = new Coordonnees(Assert.NotNull(near.Centre?.Longitude), Assert.NotNull(near.Centre?.Latitude));
        var communes = annuaire.Acces.Simulate(point, TypeStructure.Dac, 10).CommunesRapprochees(first: 10_000);

        Assert.NotEmpty(communes);
        Assert.Equal(
            communes.OrderByDescending(item => item.GainKm).ThenBy(item => item.Commune.CodeInsee.Value, StringComparer.Ordinal),
            communes);
        Assert.All(communes, item => Assert.Equal(item.DistanceAvantKm - item.DistanceApresKm, item.GainKm, 0.00001));
        Assert.Equal(communes.Take(20), annuaire.Acces.Simulate(point, TypeStructure.Dac, 10).CommunesRapprochees());
    }

    [Fact]
    public void Of_a_type_that_the_files_never_list_nobody_is_said_to_be_nearer_or_newly_covered()
    {
        var simulated = PetitAnnuaire.Load().Acces.Simulate(new Coordonnees(-1.68, 48.11), TypeStructure.Clic, 10);

        Assert.Equal(0, simulated.NombreStructuresDuType);
        Assert.Null(simulated.DistancePlusProcheDuTypeKm);
        Assert.Empty(simulated.StructuresDansLeRayon);
        Assert.Equal((225_000, 225_000), (simulated.PopulationDansLeRayon, simulated.PopulationNonCouverte));
        Assert.Equal((0, 0), (simulated.PopulationRapprochee, simulated.PopulationNouvellementCouverte));
        Assert.Null(simulated.DistanceMoyenneAvantKm ?? simulated.DistanceMoyenneApresKm);
        Assert.Empty(simulated.CommunesRapprochees());
    }

    [Fact]
    public void In_a_region_that_the_files_do_not_cover_nobody_is_said_to_be_nearer()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(5));
        var near = AnnuairePeuple.Leaves(annuaire).First(commune =>
            commune is { Centre: not null, Population: > 0 } && commune.Departement.Region.Code.Value == AnnuairePeuple.RegionNonCouverte);
        var point = new Coordonnees(Assert.NotNull(near.Centre?.Longitude), Assert.NotNull(near.Centre?.Latitude));
        var simulated = annuaire.Acces.Simulate(point, TypeStructure.Dac, 0.01);

        Assert.True(simulated.PopulationNonCouverte > 0);
        Assert.InRange(simulated.PopulationNouvellementCouverte, 0, simulated.PopulationDansLeRayon - simulated.PopulationNonCouverte);
        Assert.All(
            simulated.CommunesRapprochees(first: 10_000),
            item => Assert.NotEqual(AnnuairePeuple.RegionNonCouverte, item.Commune.Departement.Region.Code.Value));
    }

    [Theory]
    [InlineData(-30, 45, 10, "POINT_HORS_TERRITOIRE")]
    [InlineData(13.4, 52.5, 10, "POINT_HORS_TERRITOIRE")]
    [InlineData(48.11, -1.68, 10, "COORDONNEES_INVERSEES")]
    [InlineData(-1.68, 148.11, 10, "POINT_INVALIDE")]
    [InlineData(-1.68, 48.11, 0, "RAYON_INVALIDE")]
    [InlineData(-1.68, 48.11, 101, "RAYON_INVALIDE")]
    public void What_cannot_be_simulated_is_an_error(double longitude, double latitude, double rayonKm, string code) => Assert.Equal(
        code,
        Assert.Throws<RequeteInvalideException>(
            () => PetitAnnuaire.Load().Acces.Simulate(new Coordonnees(longitude, latitude), TypeStructure.Cpts, rayonKm)).Code);

    private static void CheckRadius(
        AnnuaireSnapshot before,
        AnnuaireSnapshot after,
        StructureFilter where,
        Coordonnees point,
        double rayonKm,
        SimulationImplantation simulated)
    {
        var inside = AnnuairePeuple.Leaves(before).Where(commune => commune.Centre is { } centre
            && GreatCircle.DistanceInMetres(centre.Longitude, centre.Latitude, point.Longitude, point.Latitude) / 1000 <= rayonKm).ToList();
        var measured = inside.Where(AnnuairePeuple.IsMeasurable).ToList();
        var distancesBefore = measured.ToDictionary(commune => commune, commune => Nearest(before, commune, where));
        Assert.Equal(Population(inside), simulated.PopulationDansLeRayon);
        Assert.Equal(Population(inside.Except(measured)), simulated.PopulationNonCouverte);
        Assert.Equal(Population(measured.Where(commune => distancesBefore[commune] > rayonKm)), simulated.PopulationNouvellementCouverte);
        if (Population(measured) is > 0 and var population)
        {
            Assert.Equal(
                measured.Sum(commune => (commune.Population ?? 0) * distancesBefore[commune]) / population,
                Assert.NotNull(simulated.DistanceMoyenneAvantKm),
                0.00002);
            Assert.Equal(
                measured.Sum(commune => (commune.Population ?? 0) * Nearest(after, commune, where)) / population,
                Assert.NotNull(simulated.DistanceMoyenneApresKm),
                0.00002);
        }
        Assert.Equal(
            AnnuairePeuple
                .Select(before, where)
                .Select(structure => structure.Position)
                .OfType<Position>()
                .Min(position => GreatCircle.DistanceInMetres(position.Longitude, position.Latitude, point.Longitude, point.Latitude))
                / 1000,
            Assert.NotNull(simulated.DistancePlusProcheDuTypeKm),
            0.00001);
        Assert.Equal(
            simulated.StructuresDansLeRayon.Select(item => item.DistanceMetres).DefaultIfEmpty(double.PositiveInfinity).Min()
                <= rayonKm * 1000,
            simulated.DistancePlusProcheDuTypeKm <= rayonKm);
    }

    /// <summary>By code: the communes of two snapshots are not the same objects.</summary>
    private static double Nearest(AnnuaireSnapshot annuaire, Commune commune, StructureFilter where) =>
        annuaire.FindCommune(commune.CodeInsee.Value, out _) is { } found
        && annuaire.Lieux.StructureLaPlusProche(found, where) is { } nearest
            ? nearest.DistanceMetres / 1000
            : double.PositiveInfinity;

    private static int Population(IEnumerable<Commune> communes) => communes.Sum(commune => commune.Population ?? 0);
}
