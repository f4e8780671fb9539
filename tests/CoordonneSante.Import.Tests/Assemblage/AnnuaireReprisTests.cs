using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>Rows of a directory stand in for the files it was built from.</summary>
public sealed class AnnuaireReprisTests : IDisposable
{
    private static readonly ImportSources _nothing = new()
    {
        Finess = [],
        Cog = null,
        Populations = [],
        Epci = null,
        CodesPostaux = null,
        Quartiers = null,
        Zonages = [],
        Contours = [],
    };

    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public AnnuaireReprisTests() => _files = new OfficialFiles(_folder.Info);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_directory_assembled_again_from_its_own_rows_is_the_same_to_the_last_cell()
    {
        _files.WriteFiness(
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"),
            OfficialFiles.Structure("750000002", "101", "75", "75001 PARIS", "124"),
            OfficialFiles.Structure("290000003", "148", "29", "29200 BREST", "604"),
            "structureet;290000777;290000999;EHPAD MUTUALISTE;;;;;;;;;019;29;X;29200 BREST;;;500;X;;;77571167400017;;;;;;2012-12-20;;;",
            OfficialFiles.Position("290000001", 146394, 6836798.7));
        _files.Write(
            "contours.geojson",
            """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"29019","nom":"Brest"},"geometry":"""
                + """{"type":"Polygon","coordinates":[[[-4.6,48.35],[-4.4,48.35],[-4.4,48.45],[-4.6,48.45],[-4.6,48.35]]]}}]}"""
        );
        _files.Write("cpts.csv", "finess_cpts;code_insee", "290000003;29019", "290000003;29083");
        var content = Assemble(_files.Sources with { Contours = [_files.PathOf("contours.geojson")], Cpts = _files.PathOf("cpts.csv") });

        AssertSame(content, Assemble(_nothing with { Reprise = Publish(content) }));
    }

    /// <summary>Of its communes two are in a région and two in another: by itself, each would be in a territory of its own
    /// région.</summary>
    [Fact]
    public void A_territory_of_CPTS_drawn_across_régions_is_one_again()
    {
        _files.Write(
            "cpts.geojson",
            """{"type":"FeatureCollection","features":[""",
            """{"type":"Feature","properties":{"nom_cpts":"CPTS Une"},"geometry":{"type":"Polygon","coordinates":[[[-5,48],[3,48],[3,49],"""
                + """[-5,49],[-5,48]]]}}]}""");
        var content = Assemble(_files.Sources with { Cpts = _files.PathOf("cpts.geojson") });

        Assert.Equal(
            ["11-cpts-une 29019", "11-cpts-une 29083", "11-cpts-une 75101", "11-cpts-une 75102"],
            content.Rows(AnnuaireSchema.Current.Table<Annuaire.Entites.Territoires.CptsCommuneRow>()).Select(row => $"{row[0]} {row[1]}"));
        AssertSame(content, Assemble(_nothing with { Reprise = Publish(content) }));
    }

    [Fact]
    public void Départements_that_the_new_files_do_not_have_keep_their_rows_and_their_vintage()
    {
        var reprise = Publish(Assemble(_files.Sources));
        _files.Write("donnees_communes_2023.csv", "DEP;CODCOM;PMUN", "29;019;140000");
        _files.Write("zonage_2026.csv", "\"com_code\",\"com_lib\",\"niveau\",\"zmed_niveau\"", "\"75101\",\"Paris 1er\",\"COM\",\"1_ZIP\"");

        var content = Assemble(_nothing with
        {
            Reprise = reprise,
            Populations = [_files.PathOf("donnees_communes_2023.csv")],
            Zonages = [_files.PathOf("zonage_2026.csv")],
        });

        var table = AnnuaireSchema.Current.Table<Annuaire.Entites.Territoires.CommuneRow>();
        Assert.Equal(
            [
                "29019 140000 2023 ZAC 2025",
                "29083   NON_RENSEIGNE ",
                "75056 37036 2021 NON_RENSEIGNE ",
                "75101 15917 2021 ZIP 2026",
                "75102 21119 2021 NON_RENSEIGNE ",
            ],
            content
                .Rows(table)
                .Select(row =>
                    string.Join(
                        ' ',
                        new[] { "code_insee", "population", "population_millesime", "zonage_medecin", "zonage_millesime" }.Select(name =>
                            row[table.Columns.Select(column => column.Name).ToList().IndexOf(name)]))));
        Assert.Equal(
            ["populations-2021", "populations-2023", "zonage-medecins-communes-2025", "zonage-medecins-communes-2026"],
            Sources(content)
                .Where(id =>
                    id.StartsWith("populations", StringComparison.Ordinal)
                    || id.StartsWith("zonage-medecins-communes", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_newer_extraction_replaces_all_structures_and_keeps_the_rest()
    {
        var reprise = Publish(Assemble(_files.Sources));
        _files.WriteExtraction("finess.csv", "2026-05-12", OfficialFiles.Structure("290000009", "019", "29", "29200 BREST"));

        var content = Assemble(_nothing with { Reprise = reprise, Finess = [_files.PathOf("finess.csv")] });

        Assert.Equal("290000009", Assert.Single(content.Rows(AnnuaireSchema.Current.Table<Annuaire.Entites.Structures.StructureRow>()))[0]);
        Assert.Contains("finess-cs1100507-2026-05-12", Sources(content));
        Assert.DoesNotContain("finess-cs1100507-2021-01-08", Sources(content));
    }

    private static List<string> Sources(AnnuaireContent content) =>
        [.. content.Rows(AnnuaireSchema.Current.Table<Annuaire.Entites.Sources.SourceRow>()).Select(row => (string)row[0]!)]; // a key

    private static AnnuaireContent Assemble(ImportSources sources) => AnnuaireAssembler.Assemble(sources).Content;

    private static void AssertSame(AnnuaireContent expected, AnnuaireContent actual)
    {
        foreach (var table in AnnuaireContent.Tables)
        {
            Assert.Equal(expected.Rows(table), actual.Rows(table));
        }

        Assert.Equal(VersionDigest.Of(expected), VersionDigest.Of(actual));
    }

    private AnnuaireRepris Publish(AnnuaireContent content)
    {
        new Publisher(new FileInfo(_folder.PathOf("annuaire.db"))).Publish(content);
        return AnnuaireRepris.Read(_folder.PathOf("annuaire.db"));
    }
}
