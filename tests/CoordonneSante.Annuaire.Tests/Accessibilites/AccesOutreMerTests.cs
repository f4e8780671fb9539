using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Tests.Accessibilites;

/// <summary>Rennes has a centre and a maison de santé, Fort-de-France a centre, Cayenne a maison de santé, Pointe-à-Pitre a centre
/// that no file places.</summary>
public sealed class AccesOutreMerTests
{
    private static readonly StructureFilter Centres = OfType(TypeStructure.CentreDeSante);
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(Rows());

    [Fact]
    public void Where_a_type_is_not_listed_nobody_is_measured_to_another_land()
    {
        var measured = _annuaire.Acces.Measure(Centres, _annuaire.Territoires.France, [5], NiveauTerritoire.Region);

        Assert.Equal(
            ["01 0 14000", "02 75000 0", "03 0 65000", "53 225000 0"],
            measured.Groupes.Select(group => $"{group.Code} {group.PopulationMesuree} {group.PopulationNonCouverte}"));
        Assert.Equal((300_000, 79_000, 2), (measured.PopulationMesuree, measured.PopulationNonCouverte, measured.CommunesNonCouvertes));
        Assert.True(measured.DistanceMoyenneKm < 2);
        Assert.Equal(
            "Régions dont les fichiers chargés ne recensent aucune structure de type « Centre de santé » : Guyane. Cela ne dit pas "
                + "qu'il n'y en a pas : leurs habitants ne sont pas mesurés. Communes dont la structure la plus proche est au-delà d'une "
                + "mer, à plus de 100 km : 1. Elles ne sont pas mesurées.",
            measured.Mesure.Note?.Value);
        Assert.Equal(
            ["97209", "35238"],
            measured.CommunesEloignees(0).OrderByDescending(item => item.DistanceKm).Select(item => item.Commune.CodeInsee.Value));
    }

    [Fact]
    public void The_nearest_structure_is_on_the_same_land_and_of_a_type_that_the_files_list_there()
    {
        Assert.Null(Nearest("97302", Centres));
        Assert.Null(Nearest("97105", Centres));
        Assert.Equal("970000004", Nearest("97302", null));
        Assert.Equal("970000002", Nearest("97209", Centres));
    }

    [Fact]
    public void A_simulation_says_that_it_compares_with_nothing()
    {
        var cayenne = new Coordonnees(-52.33, 4.94);
        var simulated = _annuaire.Acces.Simulate(cayenne, TypeStructure.CentreDeSante, 20);

        Assert.Null(simulated.DistancePlusProcheDuTypeKm);
        Assert.Equal(
            (65_000, 65_000, 0),
            (simulated.PopulationDansLeRayon, simulated.PopulationNonCouverte, simulated.PopulationRapprochee));
        Assert.Equal(
            "Les fichiers chargés ne recensent aucune structure de type « Centre de santé » dans la région du point (Guyane) : la "
                + "comparaison avec ce qui existe n'y est pas possible.",
            simulated.Note);
        Assert.Null(_annuaire.Acces.Simulate(cayenne, TypeStructure.MaisonDeSante, 20).Note);
        Assert.Contains(
            "leur position est celle d'un siège",
            _annuaire.Acces.Simulate(cayenne, TypeStructure.Cpts, 20).Note,
            StringComparison.Ordinal);
    }

    private string? Nearest(string code, StructureFilter? where) =>
        _annuaire.FindCommune(code, out _) is { } commune ? _annuaire.Lieux.StructureLaPlusProche(commune, where)?.Node.Finess.Value : "?";

    private static StructureFilter OfType(TypeStructure type) => new() { Type = new EnumOperationFilter<TypeStructure> { Eq = type } };

    private static AnnuaireRows Rows()
    {
        var rows = PetitAnnuaire.Rows;
        var structure = rows.Structures.First() with { CodeQuartier = null, FinessGestionnaire = null };
        return rows with
        {
            Regions =
            [
                new RegionRow { Code = "01", Nom = "Guadeloupe" }, new RegionRow { Code = "02", Nom = "Martinique" },
                new RegionRow { Code = "03", Nom = "Guyane" }, new RegionRow { Code = "53", Nom = "Bretagne" },
            ],
            Departements =
            [
                Departement("971", "Guadeloupe", "01"), Departement("972", "Martinique", "02"), Departement("973", "Guyane", "03"),
                Departement("35", "Ille-et-Vilaine", "53"),
            ],
            Epcis = [],
            StructuresHorsFiness = [],
            Cpts = [],
            CptsCommunes = [],
            Communes =
            [
                Commune("97105", "971", 14_000, -61.53, 16.24), Commune("97209", "972", 75_000, -61.07, 14.61),
                Commune("97302", "973", 65_000, -52.33, 4.94), Commune("35238", "35", 225_000, -1.68, 48.11),
            ],
            ContoursCommunes = [],
            CodesPostaux = [],
            Mouvements = [],
            Quartiers = [],
            QuartiersCommunes = [],
            Gestionnaires = [],
            Structures =
            [
                Placed("350000001", TypeStructure.CentreDeSante, "35238", -1.68, 48.11),
                Placed("350000003", TypeStructure.MaisonDeSante, "35238", -1.68, 48.11),
                structure with { Finess = "970000001", Type = TypeStructure.CentreDeSante, CodeInsee = "97105" },
                Placed("970000002", TypeStructure.CentreDeSante, "97209", -61.07, 14.62),
                Placed("970000004", TypeStructure.MaisonDeSante, "97302", -52.33, 4.93),
            ],
        };

        StructureRow Placed(string finess, TypeStructure type, string commune, double longitude, double latitude) => structure with
        {
            Finess = finess,
            Type = type,
            CodeInsee = commune,
            Longitude = longitude,
            Latitude = latitude,
        };
    }

    private static DepartementRow Departement(string code, string nom, string region) =>
        new() { Code = code, Nom = nom, CodeRegion = region };

    private static CommuneRow Commune(string code, string departement, int population, double longitude, double latitude) => new()
    {
        CodeInsee = code,
        Nom = code,
        CodeDepartement = departement,
        Population = population,
        ZonageMedecin = ZonageMedecin.Zip,
        ZonageMillesime = "2025",
        Longitude = longitude,
        Latitude = latitude,
    };
}
