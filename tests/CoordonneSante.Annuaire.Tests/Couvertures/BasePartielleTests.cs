using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Tests.Accessibilites;

namespace CoordonneSante.Annuaire.Tests.Couvertures;

/// <summary>Of the two régions, the files list structures in Bretagne alone.</summary>
public sealed class BasePartielleTests
{
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Structures = [.. PetitAnnuaire.Rows.Structures.Where(row => row.CodeInsee.StartsWith('3') || row.CodeInsee.StartsWith('2'))],
    });

    [Fact]
    public void France_is_named_after_what_the_base_holds_and_comparisons_with_it_say_so()
    {
        var table = _annuaire.Statistiques.Tabulate(
            null,
            [DimensionStructure.Departement],
            _annuaire.Territoires.Get(new TerritoireDemande { Departement = "22" }, out _),
            [NiveauTerritoire.France],
            inclureVides: true);

        Assert.Equal("France (région chargée : Bretagne)", _annuaire.Territoires.France.Libelle.Value);
        Assert.Equal("France (région chargée : Bretagne)", table.Groupes[0].Comparaison(NiveauTerritoire.France)?.Libelle.Value);
        Assert.Equal(
            "Base partielle (région chargée : Bretagne) : ailleurs, les fichiers chargés ne recensent aucune structure. « France » n'est "
                + "ici que cela.",
            table.PopulationNote);
        Assert.Equal("France", PetitAnnuaire.Load().Territoires.France.Libelle.Value);
    }

    [Fact]
    public void A_base_of_a_whole_mainland_is_France_whatever_is_missing_overseas() =>
        Assert.Equal(
            "France",
            SnapshotBuilder.Build(PetitAnnuaire.Rows with
            {
                Regions = [.. PetitAnnuaire.Rows.Regions, new RegionRow { Code = "06", Nom = "Mayotte" }],
                Departements =
                [
                    .. PetitAnnuaire.Rows.Departements,
                    new DepartementRow { Code = "976", Nom = "Mayotte", CodeRegion = "06" },
                ],
            }).Territoires.France.Libelle.Value);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Who_lives_nearer_to_an_unknown_commune_than_to_a_structure_is_counted(int seed)
    {
        var annuaire = SnapshotBuilder.Build(AnnuairePeuple.Rows(seed));
        var unknown = AnnuairePeuple.Leaves(annuaire)
            .Where(commune => commune.Centre is not null && !AnnuairePeuple.IsMeasurable(commune)).ToList();
        var measured = annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], NiveauTerritoire.Departement);
        var near = measured.CommunesEloignees(0, first: 10_000)
            .Where(item => unknown.Exists(other => Kilometres(item.Commune.Centre, other.Centre) <= item.DistanceKm)).ToList();

        Assert.NotEmpty(near);
        Assert.Equal(near.Sum(item => item.Commune.Population ?? 0), measured.PopulationEnLimite);
        Assert.Equal((double)measured.PopulationEnLimite / measured.PopulationMesuree, measured.PartEnLimite);
        Assert.Equal(measured.PopulationEnLimite, measured.Groupes.Sum(group => group.PopulationEnLimite));

        var reached = annuaire.Acces.MeasurePotential(null, annuaire.Territoires.France, 50, VarianteFca.DeuxEtapes, null);
        Assert.Equal(
            reached.ParCommune(first: 10_000).Where(item => unknown.Exists(other => Kilometres(item.Commune.Centre, other.Centre) <= 50))
                .Sum(item => item.Commune.Population ?? 0),
            reached.PopulationEnLimite);
    }

    private static double Kilometres(Position? from, Position? to) =>
        Math.Round(GreatCircle.DistanceInMetres(from?.Longitude ?? 0, from?.Latitude ?? 0, to?.Longitude ?? 0, to?.Latitude ?? 0) * 100)
        / 100_000;
}
