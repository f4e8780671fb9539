using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

/// <summary>Travel times drawn at random: not the same both ways, absent for most pairs and for some communes.</summary>
public sealed class AccesEnMinutesTests
{
    private static readonly double[] Seuils = [20, 5, 60];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_measure_is_that_of_a_look_at_every_pair_of_the_file(int seed)
    {
        var (annuaire, times) = Directory(seed);
        foreach (var where in AnnuairePeuple.Filters)
        {
            var structures = AnnuairePeuple.Select(annuaire, where);
            var measured = annuaire.Acces.Measure(where, annuaire.Territoires.France, [5], null, seuilsMinutes: Seuils);
            var expected = AnnuairePeuple.Leaves(annuaire).Where(IsCovered).Select(commune => (Commune: commune, Best: structures
                    .Select(structure => (Structure: structure, Minutes: Time(times, commune, structure.Commune)))
                    .Where(way => way.Minutes is not null)
                    .OrderBy(way => way.Minutes)
                    .ThenBy(way => way.Structure.Finess.Value, StringComparer.Ordinal)
                    .FirstOrDefault()))
                .Where(pair => pair.Best.Minutes is not null)
                .ToList();

            Assert.Equal(
                expected
                    .OrderByDescending(pair => pair.Best.Minutes)
                    .ThenBy(pair => pair.Commune.CodeInsee.Value, StringComparer.Ordinal)
                    .Select(pair => (pair.Commune, pair.Best.Minutes, pair.Best.Structure)),
                measured.CommunesEloigneesEnMinutes(0, first: 10_000)
                    .Select(far => (far.Commune, (double?)far.DureeMinutes, far.PlusProche)));
            var people = expected.Sum(pair => pair.Commune.Population ?? 0);
            Assert.Equal(people, measured.PopulationMesuree);
            Assert.Equal(structures.Count(structure => IsReached(times, structure.Commune)), measured.NombreStructures);
            Assert.Equal((null, null, 0, 0), (
                measured.DistanceMoyenneKm, measured.DistanceMedianeKm, measured.Deciles.Count, measured.Seuils.Count));
            if (people == 0)
            {
                Assert.Null(measured.DureeMoyenneMinutes);
                continue;
            }
            Assert.Equal(
                measured.Population, measured.PopulationMesuree + measured.PopulationNonCouverte + measured.PopulationSansDuree);
            Assert.Equal(measured.Communes, measured.CommunesMesurees + measured.CommunesNonCouvertes + measured.CommunesSansDuree);
            Assert.Equal(
                expected.Sum(pair => (pair.Commune.Population ?? 0) * pair.Best.Minutes!.Value) / people, // null is filtered above
                Assert.NotNull(measured.DureeMoyenneMinutes),
                0.00002);
            Assert.Equal(9, measured.DecilesMinutes.Count);
            Assert.Equal(measured.DecilesMinutes[4], measured.DureeMedianeMinutes);
            Assert.Equal(
                Seuils.Select(
                    seuil => (seuil, expected.Where(pair => pair.Best.Minutes <= seuil).Sum(pair => pair.Commune.Population ?? 0))),
                measured.SeuilsMinutes.Select(seuil => (seuil.Minutes, seuil.Population)));
        }
    }

    [Theory]
    [InlineData(1, VarianteFca.DeuxEtapes)]
    [InlineData(2, VarianteFca.DeuxEtapesAmelioree)]
    public void Both_steps_of_the_catchments_are_those_of_the_formula(int seed, VarianteFca variante)
    {
        const double Rayon = 30;
        var (annuaire, times) = Directory(seed);
        var leaves = AnnuairePeuple.Leaves(annuaire);
        foreach (var where in AnnuairePeuple.Filters)
        {
            var supply = AnnuairePeuple.Select(annuaire, where).Where(structure => IsReached(times, structure.Commune)).ToList();
            var ratios = supply.ToDictionary(structure => structure, structure =>
            {
                var around = leaves.Sum(commune => (commune.Population ?? 0) * Weight(times, commune, structure, Rayon, variante));
                return around > 0 ? 1 / around : 0;
            });
            var expected = leaves
                .Where(commune => supply.Count > 0 && IsCovered(commune) && IsKnown(times, commune))
                .ToDictionary(commune => commune, commune => supply.Sum(
                    structure => ratios[structure] * Weight(times, commune, structure, Rayon, variante)));
            var actual = annuaire.Acces
                .MeasurePotential(where, annuaire.Territoires.France, 15, variante, null, rayonMinutes: Rayon)
                .ParCommune(first: 10_000)
                .ToDictionary(item => item.Commune, item => item.Pour10000Habitants);

            Assert.Equal(expected.Count, actual.Count);
            Assert.All(expected, pair => Assert.Equal(pair.Value * 10_000, actual[pair.Key], 0.000001));
        }
    }

    [Fact]
    public void A_measure_says_its_unit_its_source_and_what_it_leaves_out()
    {
        var annuaire = Directory(1).Annuaire;
        var minutes = annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], null, seuilsMinutes: [10]);
        var kilometres = annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], null);

        Assert.Equal((UniteTrajet.Minute, "a"), (minutes.Trajet.Unite, minutes.Trajet.Source?.Fichier.Value));
        Assert.Equal(new MesureTrajet(UniteTrajet.Kilometre, null), kilometres.Trajet);
        Assert.Contains("durées de commune à commune : P, a, M", minutes.Mesure.Numerateur.Value, StringComparison.Ordinal);
        Assert.Contains("aucune durée du fichier ne mène", minutes.Mesure.Note?.Value, StringComparison.Ordinal);
        Assert.Equal((0, 0, null), (kilometres.PopulationSansDuree, kilometres.SeuilsMinutes.Count, kilometres.DureeMoyenneMinutes));
        Assert.Equal("UNITE_DE_LA_MESURE", CodeOf(() => minutes.CommunesEloignees(0)));
        Assert.Equal("UNITE_DE_LA_MESURE", CodeOf(() => kilometres.CommunesEloigneesEnMinutes(0)));
        Assert.Equal("SEUIL_ABSENT", CodeOf(() => minutes.Seuil(10)));
        Assert.Equal("SEUILS_INVALIDES", CodeOf(() => Measure(annuaire, 601)));
        Assert.Equal("RAYON_INVALIDE", CodeOf(() => annuaire.Acces.MeasurePotential(
            null, annuaire.Territoires.France, 15, VarianteFca.DeuxEtapes, null, rayonMinutes: 180.5)));
    }

    [Fact]
    public void Without_travel_times_nothing_is_measured_in_minutes()
    {
        var annuaire = PetitAnnuaire.Load();

        Assert.Equal("DUREES_ABSENTES", CodeOf(() => Measure(annuaire, 10)));
        Assert.Equal("DUREES_ABSENTES", CodeOf(() => annuaire.Acces.MeasurePotential(
            null, annuaire.Territoires.France, 15, VarianteFca.DeuxEtapes, null, rayonMinutes: 30)));
    }

    [Fact]
    public void Travel_times_are_kept_as_they_are_given()
    {
        var text = TexteDurees.Write(new Dictionary<string, double> { ["35238"] = 0, ["35047"] = 12.5 });

        Assert.Equal("35047 12.5;35238 0", text);
        Assert.Equal([("35047", 12.5), ("35238", 0)], TexteDurees.Parse(text));
        Assert.Throws<FormatException>(() => TexteDurees.Parse("35047").ToList());
    }

    private static Accessibilite Measure(AnnuaireSnapshot annuaire, double minutes) =>
        annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], null, seuilsMinutes: [minutes]);

    private static string CodeOf(Func<object?> request) => Assert.Throws<RequeteInvalideException>(request).Code;

    private static (AnnuaireSnapshot Annuaire, Dictionary<(string, string), double> Times) Directory(int seed)
    {
        var rows = AnnuairePeuple.Rows(seed);
        var random = new Random(seed);
        var parents = rows.Communes.Select(row => row.CodeParent).OfType<string>().ToHashSet();
        var codes = rows.Communes.Select(row => row.CodeInsee).Where(code => !parents.Contains(code)).ToList();
        var times = new Dictionary<(string, string), double>();
        foreach (var depart in codes.Where(_ => random.Next(8) > 0))
        {
            foreach (var arrivee in codes.Where(_ => random.Next(40) == 0))
            {
                times[(depart, arrivee)] = random.Next(160) / 2.0;
            }
        }
        var durees = times.GroupBy(pair => pair.Key.Item1).Select(group => new DureesCommuneRow
        {
            CodeInsee = group.Key,
            Trajets = TexteDurees.Write(group.ToDictionary(pair => pair.Key.Item2, pair => pair.Value)),
            SourceId = "a",
        });
        return (SnapshotBuilder.Build(rows with { Durees = [.. durees] }), times);
    }

    private static bool IsCovered(Commune commune) => commune.Departement.Region.Code.Value != AnnuairePeuple.RegionNonCouverte;

    private static bool IsKnown(Dictionary<(string Depart, string Arrivee), double> times, Commune commune) =>
        times.Keys.Any(pair => pair.Depart == commune.CodeInsee.Value || pair.Arrivee == commune.CodeInsee.Value);

    private static bool IsReached(Dictionary<(string Depart, string Arrivee), double> times, Commune commune) => IsKnown(times, commune);

    /// <summary>Within a commune, nothing where the file says nothing else.</summary>
    private static double? Time(Dictionary<(string Depart, string Arrivee), double> times, Commune from, Commune to) =>
        times.TryGetValue((from.CodeInsee.Value, to.CodeInsee.Value), out var minutes) ? minutes
        : from == to && IsKnown(times, from) ? 0
        : null;

    private static double Weight(
        Dictionary<(string, string), double> times, Commune from, Structure to, double rayon, VarianteFca variante) =>
        (Time(times, from, to.Commune) / rayon, variante) switch
        {
            (null or > 1, _) => 0,
            (_, VarianteFca.DeuxEtapes) => 1,
            ( <= 1.0 / 3, _) => 1,
            ( <= 2.0 / 3, _) => 0.68,
            _ => 0.22,
        };
}
