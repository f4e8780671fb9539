using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;
using CoordonneSante.Import.Tests.Telechargements;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>The real program brings a directory up to date from a server on loopback, then serves it.</summary>
public sealed class ActualiserCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LoopbackServer? _publisher;

    private LoopbackServer Publisher => _publisher ?? throw new InvalidOperationException("The server is not started.");

    private string Database => _folder.PathOf("annuaire.db");

    public async ValueTask InitializeAsync() => _publisher = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Publisher.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_directory_is_built_verified_told_up_to_date_replaced_listed_and_restored()
    {
        var files = new OfficialFiles(_folder.Info);
        Serve(files, "\"1\"");
        AssertEnds(0, Run("actualiser", "--base", Database, "--catalogue", Catalogue(), "--source", "finess", "--verifier"), "finess : un fichier plus récent est à télécharger");
        Assert.False(File.Exists(Database));

        AssertEnds(0, Actualiser(), "finess : nouveau : finess.csv", "lignes gardées des données livrées avec le programme", "Publié", "1 MAISON_DE_SANTE");
        AssertEnds(0, Actualiser(), "finess : à jour : finess.csv", "L'annuaire publié est déjà celui de ces fichiers.");
        Assert.Contains("L'annuaire publié est déjà celui de ces fichiers.", await File.ReadAllTextAsync($"{Database}.actualisation.txt"), StringComparison.Ordinal);
        var first = DirectoryVersion.TryRead(new FileInfo(Database))!.Version.Value;

        files.WriteExtraction("finess.csv", "2026-05-12", OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"), OfficialFiles.Structure("290000002", "019", "29", "29200 BREST"));
        Serve(files, "\"2\"");
        AssertEnds(0, Actualiser("--forcer"), "finess : nouveau", $"(avant : {first})", "2 MAISON_DE_SANTE");
        AssertEnds(0, Run("versions", "--base", Database), "2026-05-12", "publiée", $"{first}  2021-01-08", "gardée");

        AssertEnds(0, Run("retablir", "2021-01-08", "--base", Database), $"Publiée de nouveau : la version {first}");
        AssertEnds(1, Run("retablir", "1999-01-01", "--base", Database), "« 1999-01-01 » ne désigne aucune version gardée");
        await using var server = await ApiServer.StartFreshAsync($"--Annuaire:Base={Database}");
        Assert.Equal("""{"data":{"structures":{"totalCount":1}}}""", await server.AskAsync("{ structures { totalCount } }"));
    }

    [Fact]
    public async Task What_goes_wrong_ends_with_a_code_and_a_report_and_leaves_the_published_version()
    {
        var files = new OfficialFiles(_folder.Info);
        files.WriteFiness([.. Enumerable.Range(1, 10).Select(i => OfficialFiles.Structure($"2900000{i:D2}", "019", "29", "29200 BREST"))]);
        Serve(files, "\"1\"");
        AssertEnds(0, Actualiser());
        var published = await File.ReadAllBytesAsync(Database);

        Publisher.On("/finess.csv", Body("<html>maintenance</html>"u8.ToArray(), "text/html"));
        AssertEnds(4, Actualiser(), "trouvé une page HTML", "Rien n'a été publié");
        Publisher.On("/finess.csv", Status(404));
        AssertEnds(6, Actualiser(), "n'existe plus (réponse 404)");
        files.WriteExtraction("finess.csv", "2026-05-12", OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"));
        Serve(files, "\"2\"");
        AssertEnds(5, Actualiser(), "MAISON_DE_SANTE passe de 10 à 1");
        Assert.Contains("MAISON_DE_SANTE passe de 10 à 1", await File.ReadAllTextAsync($"{Database}.actualisation.txt"), StringComparison.Ordinal);
        files.WriteExtraction("finess.csv", "2026-05-12", "structureet;court");
        Serve(files, "\"3\"");
        AssertEnds(4, Actualiser(), "finess.csv");
        AssertEnds(1, Run("actualiser", "--base", Database, "--source", "inconnue"), "« inconnue » n'est pas une source du catalogue");
        AssertEnds(1, Run("actualiser", "--base", Database, "--dossier", _folder.PathOf("x"), "--source", "epci"), "--dossier remplace les adresses");
        AssertEnds(1, Run("actualiser", "--base", Database, "--catalogue", _folder.PathOf("absent.json")), "un fichier absent ou illisible");

        Assert.Equal(published, await File.ReadAllBytesAsync(Database));
    }

    [Fact]
    public async Task From_an_empty_folder_the_real_extracts_become_the_national_directory_served()
    {
        (string Id, string Genre, string File, string Millesime)[] sources =
        [
            ("finess", "FINESS", "finess/etalab-cs1100507-stock-20210108-0427.csv", ""),
            ("cog-communes", "COG_COMMUNES", "cog-2026/v_commune_2026.csv", ""),
            ("cog-departements", "COG_DEPARTEMENTS", "cog-2026/v_departement_2026.csv", ""),
            ("cog-regions", "COG_REGIONS", "cog-2026/v_region_2026.csv", ""),
            ("cog-mouvements", "COG_MOUVEMENTS", "cog-2026/v_mvt_commune_2026.csv", ""),
            ("populations", "POPULATIONS", "populations/donnees_communes_2023.csv", ""),
            ("epci", "EPCI", "epci/epci_communes_2026.csv", ""),
            ("codes-postaux", "CODES_POSTAUX", "codes-postaux/laposte_hexasmal.csv", "2023"),
            ("qpv", "QUARTIERS", "qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson", ""),
        ];
        foreach (var source in sources)
        {
            Publisher.On($"/stable/{source.Id}", Redirect($"/{Path.GetFileName(source.File)}"));
            Publisher.On($"/{Path.GetFileName(source.File)}", Versioned(await File.ReadAllBytesAsync(RepositoryFolder.OfficialExtract(source.File)), "\"1\""));
        }

        var catalogue = WriteCatalogue(sources.Select(source => (source.Id, source.Genre, $"/stable/{source.Id}", source.Millesime)));
        AssertEnds(0, Run("actualiser", "--base", Database, "--catalogue", catalogue), "Publié", "zonage_medecins_communes_2025.csv, 2025");

        Assert.Empty(IntegrityCheck.Run(Database));
        await using var server = await ApiServer.StartFreshAsync($"--Annuaire:Base={Database}");
        Assert.Equal(
            """{"data":{"structures":{"totalCount":4678},"commune":{"nom":"Rennes","population":230890,"populationMillesime":2023,"zonageMedecin":"HORS_ZONAGE"}}}""",
            await server.AskAsync("""{ structures { totalCount } commune(codeInsee: "35238") { nom population populationMillesime zonageMedecin } }"""));
    }

    private (int Code, string Output) Actualiser(params string[] options) =>
        Run(["actualiser", "--base", Database, "--catalogue", Catalogue(), .. options]);

    private void Serve(OfficialFiles files, string etag) => Publisher.On("/finess.csv", Versioned(File.ReadAllBytes(files.PathOf("finess.csv")), etag));

    private string Catalogue() => WriteCatalogue([("finess", "FINESS", "/finess.csv", "")]);

    private static string Millesime(string text) => text.Length == 0 ? "null" : $"\"{text}\"";

    private string WriteCatalogue(IEnumerable<(string Id, string Genre, string Path, string Millesime)> sources)
    {
        var entries = sources.Select(source => $$"""
            {"id":"{{source.Id}}","titre":"{{source.Id}}","producteur":"X","licence":"LO","genre":"{{source.Genre}}","format":"csv",
             "millesime":{{Millesime(source.Millesime)}},"acces":{"adresse":"{{Publisher.UriOf(source.Path)}}"} }
            """);
        File.WriteAllText(_folder.PathOf("sources.json"), $$"""{"sources":[{{string.Join(',', entries)}}]}""");
        return _folder.PathOf("sources.json");
    }
}
