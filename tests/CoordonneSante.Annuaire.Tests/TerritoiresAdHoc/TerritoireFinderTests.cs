using System.Text.Json;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Tests.TerritoiresAdHoc;

public sealed class TerritoireFinderTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void A_parent_commune_is_its_arrondissements_and_nobody_is_counted_twice()
    {
        var lyon = Get(new() { Commune = "69123" });
        var listed = Get(new() { Communes = ["69123", "69381", "69381"] });

        foreach (var territoire in new[] { lyon, listed })
        {
            Assert.Equal(["69381", "69382"], Codes(territoire));
            Assert.Equal((60_000, 2, 0), (territoire.Population, territoire.NombreCommunes, territoire.CommunesSansPopulation));
            Assert.Equal(
                ["690000001", "690000002", "690000003"],
                territoire.Structures().Nodes.Select(structure => structure.Finess.Value));
        }
        Assert.Equal(("Lyon", NiveauTerritoire.Commune, "69123"), (lyon.Libelle.Value, lyon.Niveau, lyon.Code?.Value));
        Assert.Equal(
            ("Lyon 2e Arrondissement et Lyon 1er Arrondissement", null, null),
            (listed.Libelle.Value, listed.Niveau, listed.Code?.Value));
    }

    [Fact]
    public void Any_territory_is_made_again_from_its_global_id()
    {
        Territoire[] territoires =
        [
            _annuaire.Territoires.France,
            Get(new() { Region = "53" }),
            Get(new() { Departement = "35" }),
            Get(new() { Epci = "243500139" }),
            Get(new() { Commune = "69123" }),
            Get(new() { Communes = ["35238", "22050", "69382"] }),
            Get(new() { Departements = ["22", "69"] }),
        ];

        foreach (var territoire in territoires)
        {
            var again = Assert.IsType<Territoire>(_annuaire.FindNode(territoire.Id.ToString()));
            Assert.Equal(Codes(territoire), Codes(again));
            Assert.Equal((territoire.Niveau, territoire.Code, territoire.Id), (again.Niveau, again.Code, again.Id));
        }
        Assert.Equal("communes:22,35238,69382", territoires[5].Id.Key);
        Assert.Equal("communes:22,69", territoires[6].Id.Key);
        Assert.All(
            ["communes:35238,99999", "region:99", "communes:", "paris", "commune:99999", "polygone:1"],
            key => Assert.Null(_annuaire.FindNode(new GlobalId(nameof(Territoire), key).ToString())));
    }

    [Fact]
    public void Several_territories_of_one_level_are_one_named_after_them()
    {
        var two = Get(new() { Departements = ["35", "22", "35"] });
        var epcis = Get(new() { Epcis = ["243500139", "200046977"] });

        Assert.Equal(["22050", "35051", "35238", "35999"], Codes(two));
        Assert.Equal(("Ille-et-Vilaine et Côtes-d'Armor", null), (two.Libelle.Value, two.Code));
        Assert.Equal((302_000, "Rennes Métropole et Métropole de Lyon"), (epcis.Population, epcis.Libelle.Value));
        Assert.Equal("35", Get(new() { Departements = ["35"] }).Code?.Value);
        Assert.Equal(("LISTE_VIDE", "TERRITOIRES_INCONNUS", "SIREN_MALFORME"), (
            Refused(new() { Departements = [] }), Refused(new() { Departements = ["35", "99"] }), Refused(new() { Epcis = ["35"] })));

        string Refused(TerritoireDemande demande) => Assert.Throws<RequeteInvalideException>(() => Get(demande)).Code;
    }

    [Fact]
    public void Its_parts_by_zoning_hold_every_commune_and_every_inhabitant()
    {
        var parts = Get(new() { Region = "53" }).ParZonage;

        Assert.Equal(
            [
                "Zip 1 14000", "Zac 1 225000", "Zar 0 0", "HorsZonage 1 17000", "NonRenseigne 1 0",
            ],
            parts.Select(part => $"{part.ZonageMedecin} {part.NombreCommunes} {part.Population}"));
        Assert.Equal(14d / 256, parts[0].Part);
    }

    [Fact]
    public void France_holds_every_leaf_and_every_structure_once()
    {
        var france = _annuaire.Territoires.Get(null, out _);

        Assert.Equal(("France", NiveauTerritoire.France), (france.Libelle.Value, france.Niveau));
        Assert.Equal(["22050", "35051", "35238", "35999", "69381", "69382"], Codes(france));
        Assert.Equal((316_000, 1), (france.Population, france.CommunesSansPopulation));
        Assert.Equal(9, france.Structures().TotalCount);
    }

    [Fact]
    public void Shares_of_zones_are_of_the_inhabitants_whose_zoning_is_known()
    {
        var bretagne = Get(new() { Region = "53" });
        var etrelles = Get(new() { Commune = "35999" });

        Assert.Equal(14_000d / 256_000, bretagne.PartPopulationZip);
        Assert.Equal(225_000d / 256_000, bretagne.PartPopulationZac);
        Assert.Equal(
            (0, 1, null, null),
            (etrelles.Population, etrelles.CommunesSansPopulation, etrelles.PartPopulationZip, etrelles.PopulationMillesime));
    }

    [Fact]
    public void Years_are_told_when_they_differ()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes = [.. rows.Communes.Select(row => row with { PopulationMillesime = row.CodeDepartement == "69" ? 2017 : 2021 })],
        });

        Assert.Equal("2017, 2021", annuaire.Territoires.France.PopulationMillesime?.Value);
        Assert.Equal("2021", annuaire.Territoires.Get(new() { Region = "53" }, out _).PopulationMillesime?.Value);
    }

    [Fact]
    public void Standard_levels_agree_with_their_own_structures_and_populations()
    {
        var annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(3).Rows());

        foreach (var region in annuaire.Regions)
        {
            Agree(new() { Region = region.Code.Value }, region, region.Population);
        }
        foreach (var departement in annuaire.Departements)
        {
            Agree(new() { Departement = departement.Code.Value }, departement, departement.Population);
        }
        foreach (var epci in annuaire.Epcis(null, null, null, new PageArguments(First: 1000)).Nodes)
        {
            Agree(new() { Epci = epci.Siren.Value }, epci, epci.Population);
        }

        void Agree(TerritoireDemande demande, StructureOwner owner, int? population)
        {
            var territoire = annuaire.Territoires.Get(demande, out _);
            Assert.Equal(population ?? 0, territoire.Population);
            Assert.Equal(
                owner.Structures(first: 1000).Nodes.Where(structure => structure.Commune.Arrondissements.Count == 0),
                territoire.Structures(first: 1000).Nodes.Where(structure => structure.Commune.Arrondissements.Count == 0));
        }
    }

    [Fact]
    public void A_former_code_leads_to_the_commune_of_today_and_says_so()
    {
        var single = _annuaire.Territoires.Find(new() { Commune = "22123" }, out var note);
        var listed = _annuaire.Territoires.Find(new() { Communes = ["35238", "22123"] }, out var notes);

        Assert.Equal("Dinan", single?.Libelle.Value);
        Assert.Equal("Rennes et Dinan", listed?.Libelle.Value);
        Assert.Equal("22123", Assert.Single(note).AncienCode.Value);
        Assert.Equal("22123", Assert.Single(notes).AncienCode.Value);
    }

    [Fact]
    public void A_label_names_the_most_populous_and_counts_the_others()
    {
        Assert.Equal("Rennes, Lyon 2e Arrondissement, Lyon 1er Arrondissement et 3 autres communes", Get(new()
        {
            Communes = ["22050", "35051", "35238", "35999", "69123"],
        }).Libelle.Value);
        Assert.Equal("Rennes, Lyon 2e Arrondissement, Lyon 1er Arrondissement et Dinan", Get(new()
        {
            Communes = ["22050", "35238", "69123"],
        }).Libelle.Value);
    }

    [Fact]
    public void A_well_formed_code_that_names_nothing_is_null_alone_and_an_error_as_a_limit()
    {
        TerritoireDemande[] unknown =
        [
            new() { Region = "99" },
            new() { Departement = "98" },
            new() { Epci = "999999999" },
            new() { Commune = "99999" },
        ];

        Assert.All(unknown, demande => Assert.Null(_annuaire.Territoires.Find(demande, out _)));
        Assert.All(unknown, demande => Assert.Equal("TERRITOIRE_INCONNU", Error(() => _annuaire.Territoires.Get(demande, out _)).Code));
    }

    [Fact]
    public void Unknown_communes_of_a_list_are_all_named()
    {
        var error = Error(() => Get(new() { Communes = ["35238", "99998", "22123", "99999", "99998"] }));

        Assert.Equal(("COMMUNES_INCONNUES", "Aucune commune n'a le code INSEE 99998, 99999."), (error.Code, error.Message));
    }

    [Fact]
    public void What_can_name_no_territory_is_refused()
    {
        Assert.Equal("CODE_REGION_MALFORME", Error(() => Get(new() { Region = "Bretagne" })).Code);
        Assert.Equal("CODE_INSEE_MALFORME", Error(() => Get(new() { Communes = ["35238", "3500"] })).Code);
        Assert.Equal("LISTE_VIDE", Error(() => Get(new() { Communes = [] })).Code);
        Assert.Equal("LISTE_TROP_LONGUE", Error(() => Get(new() { Communes = [.. Enumerable.Repeat("35238", 5001)] })).Code);
        Assert.Equal("TERRITOIRE_ABSENT", Error(() => Get(new())).Code);
    }

    [Theory]
    [InlineData("[[[-1.68,48.11],[-1.6,48.11],[-1.6,48.2],[-1.68,48.2],[-1.68,48.11]]]")]
    [InlineData("[[[-2,48],[-1,48],[-1,49],[-2,49],[-2,48]]]")]
    [InlineData("[[[-2,48],[-1,48],[-1,49],[-2,49],[-2,48]],[[-1.68,48.11],[-1.6,48.11],[-1.6,48.2],[-1.68,48.2],[-1.68,48.11]]]")]
    public void A_polygon_holds_the_communes_whose_centre_is_inside_or_on_its_boundary(string coordinates) =>
        Assert.Equal(["35238"], Codes(Get(new() { Polygone = Polygon(coordinates) })));

    [Theory]
    [InlineData(
        "[[[-2,48],[-1,48],[-1,49],[-2,49],[-2,48]],[[-1.7,48.1],[-1.6,48.1],[-1.6,48.2],[-1.7,48.2],[-1.7,48.1]]]",
        "POLYGONE_VIDE"
    )]
    [InlineData("[[[2,48],[3,48],[3,49],[2,49],[2,48]]]", "POLYGONE_VIDE")]
    [InlineData("[[[48,-2],[48,-1],[49,-1],[49,-2],[48,-2]]]", "COORDONNEES_INVERSEES")]
    public void A_polygon_without_any_commune_is_an_error(string coordinates, string code) =>
        Assert.Equal(code, Error(() => Get(new() { Polygone = Polygon(coordinates) })).Code);

    [Fact]
    public void Structures_are_filtered_and_paged_and_their_cursors_belong_to_the_territory()
    {
        var centres = new StructureFilter { Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.CentreDeSante } };
        var rennes = Get(new() { Epci = "243500139" });
        var page = rennes.Structures(first: 2);

        Assert.Equal(2, rennes.Structures(centres).TotalCount);
        Assert.Equal(
            ["350000003", "350000004"],
            rennes.Structures(after: page.PageInfo.EndCursor.ToString()).Nodes.Select(structure => structure.Finess.Value));
        Assert.Equal(
            "CURSEUR_INVALIDE",
            Error(() => Get(new() { Region = "53" }).Structures(after: page.PageInfo.EndCursor.ToString())).Code);
    }

    [Fact]
    public void A_search_in_a_polygon_ends_when_nobody_waits_for_it()
    {
        using var left = new CancellationTokenSource();
        left.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            _annuaire.Territoires.Find(
                new() { Polygone = Polygon("[[[-2,48],[-1,48],[-1,49],[-2,49],[-2,48]]]") }, out _, new Deadline(left.Token)));
    }

    private Territoire Get(TerritoireDemande demande) => _annuaire.Territoires.Get(demande, out _);

    private static IEnumerable<string> Codes(Territoire territoire) => territoire.Communes.Select(commune => commune.CodeInsee.Value);

    private static RequeteInvalideException Error(Action action) => Assert.Throws<RequeteInvalideException>(action);

    private static GeoJson Polygon(string coordinates)
    {
        using var json = JsonDocument.Parse($"{{\"type\":\"Polygon\",\"coordinates\":{coordinates}}}");
        Assert.True(OutlineReader.TryRead(json.RootElement, out var outline, out var error), error);
        return outline;
    }
}
