using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

public sealed class AccessibiliteTests
{
    private static readonly double[] Seuils = [20, 5, 400];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_measure_is_that_of_a_look_at_every_structure_from_every_commune(int seed)
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(seed));
        foreach (var where in AnnuairePeuple.Filters)
        {
            var distances = Distances(annuaire, where);
            foreach (var dans in Territories(annuaire))
            {
                var measured = annuaire.Acces.Measure(where, dans, Seuils, NiveauTerritoire.Departement);

                Check(distances, [.. dans.Communes], measured);
                Assert.Equal(Groups(dans, commune => commune.Departement.Code.Value), Codes(measured.Groupes));
                Assert.All(measured.Groupes, group => Check(
                    distances, [.. dans.Communes.Where(commune => commune.Departement.Code.Value == group.Code.Value)], group));
                Assert.All(measured.ParZonage, group => Check(
                    distances, [.. dans.Communes.Where(commune => CodeOf(commune.ZonageMedecin) == group.Code.Value)], group));
            }
        }
    }

    [Fact]
    public void Groups_of_every_level_hold_each_commune_once()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(4));
        var france = annuaire.Territoires.France;
        var expected = new Dictionary<NiveauTerritoire, Func<Commune, string>>
        {
            [NiveauTerritoire.Commune] = commune => commune.CodeInsee.Value,
            [NiveauTerritoire.Epci] = commune => commune.Epci?.Siren.Value ?? "HORS_EPCI",
            [NiveauTerritoire.Departement] = commune => commune.Departement.Code.Value,
            [NiveauTerritoire.Region] = commune => commune.Departement.Region.Code.Value,
            [NiveauTerritoire.France] = _ => "FRANCE",
        };
        foreach (var (niveau, codeOf) in expected)
        {
            var measured = annuaire.Acces.Measure(null, france, Seuils, niveau);

            Assert.Equal(Groups(france, codeOf), Codes(measured.Groupes));
            Assert.Equal(measured.Communes, measured.Groupes.Sum(group => group.Communes));
            Assert.Equal(measured.PopulationMesuree, measured.Groupes.Sum(group => group.PopulationMesuree));
        }
        Assert.Empty(annuaire.Acces.Measure(null, france, Seuils, null).Groupes);
    }

    [Fact]
    public void Far_communes_come_farthest_first_with_the_structure_that_is_nearest_to_them()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(5));
        var where = AnnuairePeuple.Filters[1];
        var distances = Distances(annuaire, where);
        foreach (var dans in Territories(annuaire))
        {
            var expected = dans.Communes.Where(distances.ContainsKey).OrderByDescending(commune => distances[commune])
                .ThenBy(commune => commune.CodeInsee.Value, StringComparer.Ordinal).ToList();
            var minKm = expected.Count > 0 ? distances[expected[expected.Count / 2]] : 0;
            var measured = annuaire.Acces.Measure(where, dans, Seuils, null);
            var far = measured.CommunesEloignees(minKm, first: 10_000);
            Assert.Equal(far.Count, measured.CommunesEloigneesTotal(minKm));

            Assert.Equal(
                expected.Where(commune => distances[commune] >= minKm).Select(commune => (commune.CodeInsee.Value, distances[commune])),
                far.Select(item => (item.Commune.CodeInsee.Value, item.DistanceKm)));
            Assert.All(far, item => Assert.Same(annuaire.Lieux.StructureLaPlusProche(item.Commune, where)?.Node, item.PlusProche));
        }
    }

    [Fact]
    public void The_list_of_far_communes_is_as_long_as_asked()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(6));
        var measured = annuaire.Acces.Measure(null, annuaire.Territoires.France, Seuils, null);

        Assert.Equal(20, measured.CommunesEloignees(0).Count);
        Assert.Equal(measured.CommunesMesurees, measured.CommunesEloigneesTotal(0));
        Assert.Equal(
            "DISTANCE_INVALIDE", Assert.Throws<RequeteInvalideException>(() => measured.CommunesEloigneesTotal(double.NaN)).Code);
        Assert.Equal(3, measured.CommunesEloignees(0, first: 3).Count);
        Assert.Equal(measured.CommunesMesurees, measured.CommunesEloignees(0, policy: PagePolicy.Everything).Count);
        Assert.Equal(
            "PAGINATION_INVALIDE", Assert.Throws<RequeteInvalideException>(() => measured.CommunesEloignees(0, first: -1)).Code);
        Assert.Equal(
            "DISTANCE_INVALIDE", Assert.Throws<RequeteInvalideException>(() => measured.CommunesEloignees(double.NaN)).Code);
    }

    [Fact]
    public void Without_a_matching_structure_nothing_is_measured_which_is_not_zero()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(7));
        var none = new StructureFilter { Finess = new StringOperationFilter { Eq = "999999999" } };
        var measured = annuaire.Acces.Measure(none, annuaire.Territoires.France, Seuils, NiveauTerritoire.Region);

        Assert.All<MesureDistance>([measured, .. measured.Groupes], measure =>
        {
            Assert.Null(measure.DistanceMoyenneKm);
            Assert.Null(measure.DistanceMedianeKm);
            Assert.Empty(measure.Deciles);
            Assert.Empty(measure.Seuils);
            Assert.Null(measure.Seuil(5));
            Assert.Equal(0, measure.PopulationMesuree);
        });
        Assert.True(measured.Population > 0);
        Assert.Empty(measured.CommunesEloignees(0));
    }

    [Fact]
    public void A_region_without_any_structure_is_not_covered_rather_than_far()
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(8));
        var region = Assert.Single(
            annuaire.Acces.Measure(null, annuaire.Territoires.France, Seuils, NiveauTerritoire.Region).Groupes,
            group => group.Code.Value == AnnuairePeuple.RegionNonCouverte);

        Assert.True(region.Population > 0);
        Assert.Equal(region.Population, region.PopulationNonCouverte);
        Assert.Equal(region.Communes, region.CommunesNonCouvertes);
        Assert.Null(region.DistanceMoyenneKm);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(500.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_threshold_is_a_distance_of_at_most_500_km(double km)
    {
        var annuaire = PetitAnnuaire.Load();

        Assert.Equal(
            "SEUILS_INVALIDES",
            Assert.Throws<RequeteInvalideException>(() => annuaire.Acces.Measure(null, annuaire.Territoires.France, [5, km], null)).Code);
    }

    [Fact]
    public void Thresholds_are_at_most_20_and_those_not_asked_for_are_refused()
    {
        var annuaire = PetitAnnuaire.Load();
        var france = annuaire.Territoires.France;

        Assert.Equal(
            "SEUILS_INVALIDES",
            Assert.Throws<RequeteInvalideException>(() => annuaire.Acces.Measure(null, france, [.. Enumerable.Range(1, 21)], null)).Code);
        Assert.Equal(
            "SEUIL_ABSENT",
            Assert.Throws<RequeteInvalideException>(() => annuaire.Acces.Measure(null, france, [5], null).Seuil(6)).Code);
        Assert.Equal(225_000, annuaire.Acces.Measure(null, france, [1, 5], null).Seuil(5)?.Population);
    }

    /// <summary>Kilometres to the centimetre from each measurable commune, by trying every structure.</summary>
    private static Dictionary<Commune, double> Distances(AnnuaireSnapshot annuaire, StructureFilter? where)
    {
        var positions = AnnuairePeuple.Select(annuaire, where).Select(structure => structure.Position).OfType<Position>().ToList();
        return AnnuairePeuple.Leaves(annuaire).Where(commune => AnnuairePeuple.IsMeasurable(commune) && positions.Count > 0).ToDictionary(
            commune => commune,
            commune => positions.Min(position => KilometresBetween(commune.Centre, position)));
    }

    private static double KilometresBetween(Position? from, Position to) =>
        Math.Round(GreatCircle.DistanceInMetres(from?.Longitude ?? 0, from?.Latitude ?? 0, to.Longitude, to.Latitude) * 100) / 100_000;

    private static IEnumerable<Territoire> Territories(AnnuaireSnapshot annuaire)
    {
        var codes = AnnuairePeuple.Leaves(annuaire).Select(commune => commune.CodeInsee.Value).ToList();
        yield return annuaire.Territoires.France;
        yield return annuaire.Territoires.Get(new TerritoireDemande { Departement = "03" }, out _);
        yield return annuaire.Territoires.Get(new TerritoireDemande { Region = AnnuairePeuple.RegionNonCouverte }, out _);
        yield return annuaire.Territoires.Get(new TerritoireDemande { Communes = [.. codes.Where((_, i) => i % 7 == 0)] }, out _);
        yield return annuaire.Territoires.Get(new TerritoireDemande { Communes = [codes[17]] }, out _);
    }

    private static void Check(Dictionary<Commune, double> distances, List<Commune> communes, MesureDistance measure)
    {
        var measured = communes.Where(distances.ContainsKey).ToList();
        var total = measured.Sum(commune => commune.Population ?? 0);
        Assert.Equal(communes.Count, measure.Communes);
        Assert.Equal(measured.Count, measure.CommunesMesurees);
        Assert.Equal(communes.Count(commune => commune.Population is null), measure.CommunesSansPopulation);
        Assert.Equal(communes.Sum(commune => commune.Population ?? 0), measure.Population);
        Assert.Equal(total, measure.PopulationMesuree);
        if (distances.Count > 0)
        {
            Assert.Equal(measure.Population, measure.PopulationMesuree + measure.PopulationNonSituee + measure.PopulationNonCouverte);
            Assert.Equal(measure.Communes, measure.CommunesMesurees + measure.CommunesSansCentre + measure.CommunesNonCouvertes);
        }
        if (total == 0)
        {
            Assert.Null(measure.DistanceMoyenneKm);
            Assert.Empty(measure.Seuils);
            return;
        }
        var mean = measured.Sum(commune => (double)(commune.Population ?? 0) / total * distances[commune]);
        Assert.Equal(mean, Assert.NotNull(measure.DistanceMoyenneKm), 0.00002);
        Assert.Equal(
            Enumerable.Range(1, 9).Select(tenths => Quantile(measured, distances, tenths, total)),
            measure.Deciles);
        Assert.Equal(measure.Deciles[4], measure.DistanceMedianeKm);
        Assert.Equal(
            Seuils.Select(km =>
            {
                var within = measured.Where(commune => distances[commune] <= km).ToList();
                var population = within.Sum(commune => commune.Population ?? 0);
                return new SeuilAccessibilite(km, population, (double)population / total, within.Count);
            }),
            measure.Seuils);
        Assert.Equal(measure.Seuils[1], measure.Seuil(5));
    }

    /// <summary>By its definition: the smallest distance within which that many tenths of the inhabitants live.</summary>
    private static double Quantile(List<Commune> measured, Dictionary<Commune, double> distances, int tenths, int total) =>
        measured
            .Select(commune => distances[commune])
            .Order()
            .First(distance =>
                10L * measured.Where(commune => distances[commune] <= distance).Sum(commune => commune.Population ?? 0)
                >= (long)tenths * total);

    private static IEnumerable<string> Groups(Territoire dans, Func<Commune, string> codeOf) =>
        dans.Communes.Select(codeOf).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Codes(IEnumerable<GroupeAccessibilite> groups) => groups.Select(group => group.Code.Value);

    private static string CodeOf(ZonageMedecin zonage) => zonage switch
    {
        ZonageMedecin.HorsZonage => "HORS_ZONAGE",
        ZonageMedecin.NonRenseigne => "NON_RENSEIGNE",
        _ => zonage.ToString().ToUpperInvariant(),
    };
}
