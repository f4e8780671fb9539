using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

public sealed class AccessibilitePotentielleTests
{
    [Theory]
    [InlineData(1, 15, VarianteFca.DeuxEtapes)]
    [InlineData(2, 100, VarianteFca.DeuxEtapes)]
    [InlineData(3, 15, VarianteFca.DeuxEtapesAmelioree)]
    [InlineData(4, 100, VarianteFca.DeuxEtapesAmelioree)]
    public void Both_steps_are_those_of_the_formula(int seed, double rayonKm, VarianteFca variante)
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(seed));
        foreach (var where in AnnuairePeuple.Filters)
        {
            var expected = Formula(annuaire, where, distance => Weight(distance / rayonKm, variante));
            var measured = annuaire.Acces.MeasurePotential(where, annuaire.Territoires.France, rayonKm, variante, null);
            var actual = measured
                .ParCommune(policy: PagePolicy.Everything)
                .ToDictionary(item => item.Commune, item => item.Pour10000Habitants);

            Assert.Equal(expected.Count, actual.Count);
            Assert.All(expected, pair => Assert.Equal(pair.Value * 10_000, actual[pair.Key], 0.000001));
        }
    }

    [Theory]
    [InlineData(1, VarianteFca.DeuxEtapes)]
    [InlineData(2, VarianteFca.DeuxEtapesAmelioree)]
    public void What_all_inhabitants_are_given_is_every_structure_that_has_inhabitants_around(int seed, VarianteFca variante)
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(seed));
        foreach (var where in AnnuairePeuple.Filters)
        {
            var measured = annuaire.Acces.MeasurePotential(where, annuaire.Territoires.France, 60, variante, null);
            var structures = AnnuairePeuple.Select(annuaire, where);

            Assert.Equal(structures.Count(structure => structure.Position is not null), measured.NombreStructures);
            Assert.Equal(structures.Count(structure => structure.Position is null), measured.StructuresSansPosition);
            Assert.InRange(measured.StructuresSansPopulation, 0, measured.NombreStructures);
            Assert.Equal(measured.NombreStructures - measured.StructuresSansPopulation, measured.StructuresReparties, 1e-9);
        }
    }

    [Fact]
    public void A_group_has_the_mean_and_the_quantiles_of_its_inhabitants()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(5));
        var dans = annuaire.Territoires.Get(new TerritoireDemande { Region = "01" }, out _);
        var measured = annuaire.Acces.MeasurePotential(null, dans, 50, VarianteFca.DeuxEtapes, NiveauTerritoire.Departement);
        var communes = measured.ParCommune(first: 10_000);

        Assert.NotEmpty(measured.Groupes);
        Assert.All(measured.Groupes, group =>
        {
            var inside = communes
                .Where(item => item.Commune.Departement.Code.Value == group.Code.Value)
                .OrderBy(item => item.Pour10000Habitants)
                .ToList();
            var total = inside.Sum(item => item.Commune.Population ?? 0);
            Assert.Equal(total, group.PopulationMesuree);
            Assert.Equal(
                inside.Sum(item => (item.Commune.Population ?? 0) * item.Pour10000Habitants) / total,
                group.MoyennePour10000Habitants ?? -1,
                0.000001);
            var below = 0;
            Assert.Equal(
                inside.First(item => (below += item.Commune.Population ?? 0) * 2 >= total).Pour10000Habitants,
                group.MedianePour10000Habitants);
        });
    }

    [Fact]
    public void Communes_that_have_the_least_come_first()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(6));
        var communes = annuaire
            .Acces.MeasurePotential(null, annuaire.Territoires.France, 50, VarianteFca.DeuxEtapes, null)
            .ParCommune(first: 10_000);

        Assert.Equal(
            communes.OrderBy(item => item.Pour10000Habitants).ThenBy(item => item.Commune.CodeInsee.Value, StringComparer.Ordinal),
            communes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100.01)]
    [InlineData(double.NaN)]
    public void A_radius_is_at_most_100_km(double rayonKm)
    {
        var annuaire = PetitAnnuaire.Load();

        Assert.Equal("RAYON_INVALIDE", Assert.Throws<RequeteInvalideException>(
            () => annuaire.Acces.MeasurePotential(null, annuaire.Territoires.France, rayonKm, VarianteFca.DeuxEtapes, null)).Code);
    }

    private static double Weight(double share, VarianteFca variante) => (share, variante) switch
    {
        ( > 1, _) => 0,
        (_, VarianteFca.DeuxEtapes) => 1,
        ( <= 1.0 / 3, _) => 1,
        ( <= 2.0 / 3, _) => 0.68,
        _ => 0.22,
    };

    /// <summary>A of each measurable commune, by two sums over all pairs.</summary>
    private static Dictionary<Commune, double> Formula(AnnuaireSnapshot annuaire, StructureFilter? where, Func<double, double> weight)
    {
        var demand = AnnuairePeuple.Leaves(annuaire).Where(commune => commune.Centre is not null).ToList();
        var supply = AnnuairePeuple.Select(annuaire, where).Where(structure => structure.Position is not null).ToList();
        var ratios = supply.ToDictionary(structure => structure, structure =>
        {
            var around = demand.Sum(commune => (commune.Population ?? 0) * weight(Kilometres(commune.Centre, structure.Position)));
            return around > 0 ? 1 / around : 0;
        });
        return demand.Where(commune => AnnuairePeuple.IsMeasurable(commune) && supply.Count > 0).ToDictionary(
            commune => commune,
            commune => supply.Sum(structure => ratios[structure] * weight(Kilometres(commune.Centre, structure.Position))));
    }

    private static double Kilometres(Position? from, Position? to) =>
        GreatCircle.DistanceInMetres(from?.Longitude ?? 0, from?.Latitude ?? 0, to?.Longitude ?? 0, to?.Latitude ?? 0) / 1000;
}
