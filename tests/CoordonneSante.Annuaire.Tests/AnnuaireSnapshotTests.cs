using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tests;

public sealed class AnnuaireSnapshotTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void A_well_formed_code_that_names_nothing_gives_null()
    {
        Assert.Null(_annuaire.FindStructure("2A0000001"));
        Assert.Null(_annuaire.FindGestionnaire("350000001"));
        Assert.Null(_annuaire.FindRegion("99"));
        Assert.Null(_annuaire.FindDepartement("2B"));
        Assert.Null(_annuaire.FindEpci("000000000"));
        Assert.Null(_annuaire.FindCommune("97411", out _));
        Assert.Null(_annuaire.FindQuartierPrioritaire("QN02A01M"));
    }

    [Fact]
    public void A_code_that_could_name_nothing_is_refused()
    {
        Assert.Equal("FINESS_MALFORME", Refused(() => _annuaire.FindStructure("35000001")));
        Assert.Equal("FINESS_MALFORME", Refused(() => _annuaire.FindGestionnaire("35000000X")));
        Assert.Equal("CODE_REGION_MALFORME", Refused(() => _annuaire.FindRegion("Bretagne")));
        Assert.Equal("CODE_DEPARTEMENT_MALFORME", Refused(() => _annuaire.FindDepartement("035")));
        Assert.Equal("SIREN_MALFORME", Refused(() => _annuaire.FindEpci("24350013")));
        Assert.Equal("CODE_INSEE_MALFORME", Refused(() => _annuaire.FindCommune("3523\n", out _)));
        Assert.Equal("CODE_QUARTIER_MALFORME", Refused(() => _annuaire.FindQuartierPrioritaire("35")));
        Assert.Equal("ID_MALFORME", Refused(() => _annuaire.FindNode("Structure:350000001")));

        static string Refused(Action find) => Assert.Throws<RequeteInvalideException>(find).Code;
    }

    [Fact]
    public void A_former_commune_gives_the_one_of_today_and_says_so()
    {
        var commune = _annuaire.FindCommune("22123", out var fusion);

        Assert.Equal("22050", commune?.CodeInsee.Value);
        Assert.Equal(
            ("22123", "Léhon", commune, new DateOnly(2018, 1, 1)),
            (fusion?.AncienCode.Value, fusion?.AncienNom.Value, fusion?.Commune, fusion?.DateEffet));
        Assert.Same(commune, _annuaire.FindCommune("22050", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Every_record_is_found_again_by_its_global_id()
    {
        List<INode> nodes =
        [
            .. _annuaire.Structures(null, null, null, default).Nodes,
            .. _annuaire.Gestionnaires(null, null, null, default).Nodes,
            .. _annuaire.Regions,
            .. _annuaire.Departements,
            .. _annuaire.Epcis(null, null, null, default).Nodes,
            .. _annuaire.Communes(null, null, null, default).Nodes,
            .. _annuaire.QuartiersPrioritaires(null, null, null, default).Nodes,
            .. _annuaire.JeuDeDonnees.Sources,
        ];
        Span<byte> utf8 = new byte[200];
        foreach (var node in nodes)
        {
            Assert.Same(node, _annuaire.FindNode(node.Id.ToString()));
            Assert.True(node.Id.TryWriteUtf8(utf8, out var written));
            Assert.Equal(node.Id.ToString(), System.Text.Encoding.ASCII.GetString(utf8[..written]));
        }
        Assert.Equal(29, nodes.Count);
        Assert.Null(_annuaire.FindNode(new GlobalId("Structure", "999999999").ToString()));
        Assert.Null(_annuaire.FindNode(new GlobalId("Autre", "1").ToString()));
    }

    [Fact]
    public void What_documents_tell_is_found_again_by_its_global_id_and_only_there()
    {
        var exercice = ExerciceCoordonne.Load();
        List<INode> nodes =
        [
            .. exercice.Documents, .. exercice.Modes, .. exercice.Organismes(null, null),
            .. exercice.Dispositifs.Dispositifs, .. exercice.Dispositifs.Iles,
        ];

        Assert.All(nodes, node => Assert.Same(node, exercice.FindNode(node.Id.ToString())));
        Assert.All(nodes, node => Assert.Null(_annuaire.FindNode(node.Id.ToString())));
        Assert.Null(exercice.FindNode(_annuaire.Regions[0].Id.ToString()));
    }

    [Fact]
    public void A_city_of_arrondissements_has_their_structures_and_quarters_and_is_counted_once()
    {
        var lyon = _annuaire.FindCommune("69123", out _)!; // in the fixture

        Assert.Equal(["69381", "69382"], lyon.Arrondissements.Select(commune => commune.CodeInsee.Value));
        Assert.Equal(["690000001", "690000002", "690000003"], Finess(lyon));
        Assert.Equal(["690000002", "690000003"], Finess(lyon.Arrondissements[0]));
        Assert.Equal("QN06901M", Assert.Single(lyon.QuartiersPrioritaires).Code.Value);
        Assert.Equal(60_000, lyon.Departement.Population);
        Assert.Equal(60_000, lyon.Departement.Region.Population);
        Assert.Equal(60_000, lyon.Epci?.Population);
        Assert.Same(lyon.Epci, lyon.Arrondissements[1].Epci);
        Assert.Same(lyon, Assert.Single(lyon.Epci!.Communes));
        Assert.Equal(3, lyon.Epci.NombreStructures);
        Assert.Equal(3, lyon.Departement.Structures().TotalCount);
    }

    [Fact]
    public void Populations_leave_out_communes_without_one()
    {
        Assert.Equal(256_000, _annuaire.FindRegion("53")?.Population);
        Assert.Equal(["22", "35"], _annuaire.FindRegion("53")?.Departements.Select(departement => departement.Code.Value));
    }

    [Fact]
    public void Texts_are_ready_for_JSON_and_shared()
    {
        var zenith = _annuaire.FindStructure("350000005");

        Assert.Equal("\"Zénith \\\"santé\\\"\"", System.Text.Encoding.UTF8.GetString(zenith!.Nom.Json));
        Assert.Same(_annuaire.FindStructure("690000002")?.Nom, _annuaire.FindStructure("690000003")?.Nom);
    }

    private static IEnumerable<string> Finess(StructureOwner owner) => owner.Structures().Nodes.Select(structure => structure.Finess.Value);
}
