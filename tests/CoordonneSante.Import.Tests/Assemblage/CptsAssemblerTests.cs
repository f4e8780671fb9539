using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>Brest (29019, which Lambézellec joined), Île-de-Sein (29083) and Paris with two arrondissements.</summary>
public sealed class CptsAssemblerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public CptsAssemblerTests()
    {
        _files = new OfficialFiles(_folder.Info);
        _files.WriteFiness(
            Cpts("290000003", "CPTS ILES DU PONANT"),
            Cpts("290000004", "CPTS BREST"),
            Cpts("290000005", "CPTS DE BREST"),
            OfficialFiles.Structure("290000006", "019", "29", "29200 BREST")
                .Replace("MSP 290000006", "CPTS DE SEIN", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Former_codes_lead_to_the_communes_of_today_and_a_divided_commune_is_its_arrondissements()
    {
        var (content, report) = Assemble(
            "cpts;departement;statut;code_insee;commune",
            "CPTS Une;29;;29148;Lambézellec",
            "CPTS Une;29;;29019;Brest",
            "cpts  une;29;;29083;Île-de-Sein",
            "CPTS Une;75;;75056;Paris",
            "CPTS Deux;75;ACI signé;75101;Paris 1er",
            "CPTS Deux;99;;29999;Ailleurs",
            "CPTS Deux;98;;98735;Papeete");

        Assert.Equal(
            [
                ("11-cpts-deux", "CPTS Deux", "ACI signé", null, null),
                ("11-cpts-une", "CPTS Une", null, null, null),
                ("53-cpts-une", "CPTS Une", null, null, null),
            ],
            CptsOf(content));
        Assert.Equal(
            ["11-cpts-deux 75101", "11-cpts-une 75101", "11-cpts-une 75102", "53-cpts-une 29019", "53-cpts-une 29083"],
            CommunesOf(content));
        Assert.Equal(["7 code_insee 29999 COMMUNE_INCONNUE"], report);
    }

    [Fact]
    public void The_first_line_that_tells_the_progress_tells_it_of_the_territory() =>
        Assert.Equal(
            [("53-cpts-une", "CPTS Une", "ACI signé", null, null)],
            CptsOf(Assemble(
                "cpts;statut;code_insee", "CPTS Une;;29019", "CPTS Une;ACI signé;29083", "CPTS Une;En projet;29148").Content));

    [Fact]
    public void Communes_are_found_by_their_names_and_those_they_had()
    {
        var (content, report) = Assemble(
            "cpts;commune;departement",
            "CPTS Une;LAMBEZELLEC;29",
            "CPTS Une;Ile de Sein;29",
            "CPTS Une;Brest;35",
            "CPTS Une;Quimper;29");

        Assert.Equal(["53-cpts-une 29019", "53-cpts-une 29083"], CommunesOf(content));
        Assert.Equal(["4 commune Brest NOM_DE_COMMUNE_INCONNU", "5 commune Quimper NOM_DE_COMMUNE_INCONNU"], report);
    }

    [Fact]
    public void An_outline_holds_the_communes_whose_centre_is_in_it()
    {
        _files.Write(
            "cpts.geojson",
            """{"type":"FeatureCollection","features":[""",
            """{"type":"Feature","properties":{"nom_cpts":"CPTS Une"},"geometry":{"type":"Polygon","coordinates":[[[-4.6,48.3],[-4.4,"""
                + """48.3],[-4.4,48.5],[-4.6,48.5],[-4.6,48.3]]]}},""",
            """{"type":"Feature","properties":{"nom_cpts":"CPTS Vide"},"geometry":{"type":"Polygon","coordinates":[[[1,45],[2,45],[2,46],"""
                + """[1,46],[1,45]]]}}]}""");
        var (content, report) = Assemble(_files.PathOf("cpts.geojson"));

        Assert.Equal(["53-cpts-une 29019"], CommunesOf(content));
        Assert.Equal(["3 geometry CPTS Vide PERIMETRE_SANS_COMMUNE"], report);
        Assert.Equal(["centre-de-la-commune-dans-le-perimetre"], RulesOf(content));
        Assert.Equal([null], RulesOf(Assemble("cpts;code_insee", "CPTS Une;29019").Content));
    }

    /// <summary>"CPTS de Brest" might be either of two structures, and "CPTS de Sein" is the name of a maison de santé.</summary>
    [Fact]
    public void A_structure_is_recognized_when_it_alone_has_the_name_in_the_départements()
    {
        var (content, _) = Assemble(
            "cpts;code_insee", "CPTS des îles du Ponant;29083", "CPTS de Brest;29019", "CPTS de Sein;29083", "CPTS Iles du Ponant;75101");

        Assert.Equal(
            [
                ("11-cpts-iles-du-ponant", "CPTS Iles du Ponant", null, null, null),
                ("53-cpts-de-brest", "CPTS de Brest", null, null, null),
                ("53-cpts-de-sein", "CPTS de Sein", null, null, null),
                ("53-cpts-des-iles-du-ponant", "CPTS des îles du Ponant", null, "290000003", "meme-nom-de-cpts-et-departement"),
            ],
            CptsOf(content));
    }

    [Fact]
    public void A_list_by_finess_number_names_each_territory_after_its_structure()
    {
        var (content, report) = Assemble("finess_cpts;code_insee", "290000003;29083", "290000006;29019");

        Assert.Equal([("290000003", "CPTS ILES DU PONANT", null, "290000003", null)], CptsOf(content));
        Assert.Equal(["3 finess_cpts 290000006 CPTS_INCONNUE"], report);
    }

    private static string Cpts(string finess, string nom) =>
        OfficialFiles.Structure(finess, "019", "29", "29200 BREST", "604").Replace($"MSP {finess}", nom, StringComparison.Ordinal);

    private static List<(string?, string?, string?, string?, string?)> CptsOf(AnnuaireContent content) =>
    [
        .. content.Rows(AnnuaireSchema.Current.Table<CptsRow>())
            .Select(row => ((string?)row[0], (string?)row[1], (string?)row[2], (string?)row[3], (string?)row[4])),
    ];

    private static IEnumerable<string?> RulesOf(AnnuaireContent content)
    {
        var table = AnnuaireSchema.Current.Table<CptsRow>();
        var rule = table.Columns.Select(column => column.Name).ToList().IndexOf("communes_regle");
        return content.Rows(table).Select(row => (string?)row[rule]);
    }

    private static List<string> CommunesOf(AnnuaireContent content) =>
        [.. content.Rows(AnnuaireSchema.Current.Table<CptsCommuneRow>()).Select(row => $"{row[0]} {row[1]}")];

    private (AnnuaireContent Content, List<string> Rejections) Assemble(string header, params string[] lines)
    {
        _files.Write("cpts.csv", [header, .. lines]);
        return Assemble(_files.PathOf("cpts.csv"));
    }

    private (AnnuaireContent Content, List<string> Rejections) Assemble(string path)
    {
        var (content, report) = AnnuaireAssembler.Assemble(_files.Sources with { Cpts = path });
        var file = report.Files.Single(file => file.Fichier == Path.GetFileName(path));
        return (content, [.. file.Rejets.Select(rejet => $"{rejet.Line} {rejet.Column} {rejet.Value} {rejet.Motif.Code}")]);
    }
}
